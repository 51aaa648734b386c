"""The command line: one module a subcommand, each thin, each read only when it is called."""
