"""What designers run: check, new, strings."""
