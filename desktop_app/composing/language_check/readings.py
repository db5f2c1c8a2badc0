"""What a wording says with its gaps filled or empty, without anything being run."""

from jinja2 import nodes

_FILLED = "X"  # stands for a name


def readings(tree: nodes.Template) -> tuple[str, ...]:
    """The texts that a wording becomes: with every gap filled, and with every gap empty.

    *tree* may hold gaps and conditions only; a text that is empty is left out.
    """
    texts = (_said(tree.body, filled=filled) for filled in (True, False))
    return tuple(dict.fromkeys(text for text in texts if text.strip()))


def _said(body: list[nodes.Node], *, filled: bool) -> str:
    return "".join(_part(one, filled=filled) for one in body)


def _part(node: nodes.Node, *, filled: bool) -> str:
    match node:
        case nodes.TemplateData():
            return node.data
        case nodes.Name():
            return _FILLED
        case nodes.Const():
            return str(node.value)
        case nodes.Or():  # "names or 'friend'"
            return _part(node.left if filled else node.right, filled=filled)
        case nodes.Output():
            return _said(list(node.nodes), filled=filled)
        case nodes.If():
            for branch in (node, *node.elif_):
                if _holds(branch.test, filled=filled):
                    return _said(branch.body, filled=filled)
            return _said(node.else_, filled=filled)
        case _:
            return ""


def _holds(test: nodes.Node, *, filled: bool) -> bool:
    match test:
        case nodes.Not():
            return not _holds(test.node, filled=filled)
        case nodes.And():
            return _holds(test.left, filled=filled) and _holds(test.right, filled=filled)
        case nodes.Or():
            return _holds(test.left, filled=filled) or _holds(test.right, filled=filled)
        case _:
            return filled
