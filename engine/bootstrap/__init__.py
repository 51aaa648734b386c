"""What runs before the game's packages are there: it makes their environment, with nothing but Python itself."""
