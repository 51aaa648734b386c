"""YAML as plain data: text stays text, lines are known, nothing explodes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.content.problems import Report
from engine.content.tree import Items, Table, Text, read_tree


def read(text: str | bytes) -> tuple[Table | None, list[str]]:
    report = Report()
    tree = read_tree(text if isinstance(text, bytes) else text.encode(), "f.yaml", report)
    return tree, [str(one) for one in report.problems]


def test_scalars_stay_text() -> None:
    tree, problems = read("a: yes\nb: 010\nc: 1:30\nd: 3.10\ne: ~\nf: 2026-01-01\n")
    assert tree is not None
    assert [tree.text(key) for key in "abcdef"] == ["yes", "010", "1:30", "3.10", "~", "2026-01-01"]
    assert not problems


def test_lines_are_known() -> None:
    tree, _ = read("a: 1\n\nb:\n- x\n- y\n")
    assert tree is not None
    assert tree.line_of("b") == 3
    items = tree.entries["b"]
    assert isinstance(items, Items)
    assert [item.line for item in items.items] == [4, 5]


def test_a_double_key_is_refused() -> None:
    assert read("a: 1\nb: 2\na: 3\n")[1] == ["f.yaml:3: 'a' stands twice (first on line 1); remove one of them"]


def test_aliases_work_within_bounds() -> None:
    tree, problems = read("a: &x [1, 2]\nb: *x\n")
    assert tree is not None
    assert tree.entries["a"] == tree.entries["b"]
    assert not problems


BOMB = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(9)
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (BOMB, "more than"),
        ("[" * 100_000, "nested more than"),
        ("a: " + "{b: " * 5_000, "nested more than"),
        ("a: &a [*a]\n", "names nothing above it"),
        ("a: !!python/object/apply:os.system [x]\n", "is not allowed"),
        (b"a: \xff\n", "not UTF-8"),
        ("a: [1\n", "not YAML"),
        ("a: \x00\n", "not YAML"),
        ("", "empty"),
        ("- a\n", "'key: value' lines"),
        ("a: 1\n---\nb: 2\n", "second document"),
        ("{a: b}: c\n", "a key must be plain text"),
        ("a: *b\n", "names nothing above it"),
    ],
)
def test_hostile_and_broken_files_are_reported(text: str | bytes, said: str) -> None:
    problems = read(text)[1]
    assert any(said in one for one in problems), problems


@given(st.text(max_size=200))
def test_any_text_is_read_or_reported(text: str) -> None:
    tree, problems = read(text.encode("utf-8", "surrogatepass"))
    assert tree is not None or problems


@given(st.dictionaries(st.text("abc", min_size=1), st.text("xyz 1", min_size=1), min_size=1))
def test_plain_mappings_come_back(table: dict[str, str]) -> None:
    tree, problems = read("".join(f"{key}: '{value}'\n" for key, value in table.items()))
    assert tree is not None
    assert not problems
    assert {key: node.text for key, node in tree.entries.items() if isinstance(node, Text)} == table
