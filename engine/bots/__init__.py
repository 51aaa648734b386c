"""Bots that play the course by commands alone: solver, listener, reader, guesser, eliminator."""
