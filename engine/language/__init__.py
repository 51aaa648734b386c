"""Danish forms, sentence templates, translations and what to say aloud."""
