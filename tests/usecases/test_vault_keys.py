from storage.vaults import count, new_vault, reopened

from desktop_app.usecases.vault_keys import recovery, typed_recovery


def test_the_printed_recovery_code_opens_the_vault_when_typed_carelessly(tmp_path):
    key, code = recovery()
    new_vault(tmp_path, key)

    typed = typed_recovery(code.lower().replace("-", " ").replace("0", "o"))

    assert count(reopened(tmp_path, typed)) == 0
