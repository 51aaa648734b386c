"""The course: who plays, what is open and why, running a level, recording it, the next thing to do."""
