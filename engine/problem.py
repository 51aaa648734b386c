"""The one error a person is meant to read: what is wrong, and what to do about it."""


class Problem(Exception):
    """Something a person can understand and mend.

    `message` says what is wrong, `remedy` what to do; each is one sentence without its full stop. The command line
    prints both on one line and exits 2; the game shows them in the learner's language where it knows them.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        line = f"{self.message}: {self.remedy}" if self.remedy else self.message
        return " ".join(line.split())
