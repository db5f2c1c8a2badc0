import pytest

from desktop_app.domain.vault import KeyKind, may_go

KEYRING, PASSPHRASE, CODE = KeyKind.KEYRING, KeyKind.PASSPHRASE, KeyKind.RECOVERY


@pytest.mark.parametrize(
    ("ways", "those_that_may_go"),
    [
        ({KEYRING}, set()),
        ({PASSPHRASE}, set()),
        ({CODE}, set()),
        ({KEYRING, CODE}, {CODE}),
        ({PASSPHRASE, CODE}, {CODE}),
        ({KEYRING, PASSPHRASE}, {KEYRING, PASSPHRASE}),
        ({KEYRING, PASSPHRASE, CODE}, {KEYRING, PASSPHRASE, CODE}),
    ],
)
def test_a_way_in_may_go_while_the_keyring_or_a_passphrase_stays(ways, those_that_may_go):
    found = {kind for kind in KeyKind if may_go(kind, frozenset(ways))}

    assert found == those_that_may_go
