from dataclasses import fields, replace
from datetime import date

from storage.connections import a_keep, opened_again, pieces_left

from desktop_app.domain.address_book import OfficeAddress, OfficeKind, embassy_for
from desktop_app.storage.address_book import AddressBook
from desktop_app.storage.migrations import KEEP
from desktop_app.storage.wiping import wipe


def an_office(**changes):
    values = {
        "kind": OfficeKind.EMBASSY,
        "name": "Embassy of Azerbaijan",
        "lines": ("4 Invented Court", "London W8 9ZZ"),
        "country_code": "AZ",
        "host": "GB",
        "also_covers": ("IE",),
        "email": "london@embassy.example",
        "phone": "+44 20 5550 0101",
        "fax": "+44 20 5550 0102",
        "source": "their own page",
        "confirmed": date(2026, 7, 1),
    }
    return OfficeAddress(**{**values, **changes})


def test_an_address_is_there_again_with_its_source_and_the_day_it_was_confirmed():
    with a_keep() as db:
        book = AddressBook(db)
        kept = book.add(an_office())
        bare = book.add(OfficeAddress(kind=OfficeKind.OFFICIAL, name="Zoë", lines=()))
        with opened_again(db, KEEP) as again:
            assert AddressBook(again).find() == (kept, bare)
            assert kept == an_office(number=kept.number)
            assert all(getattr(kept, one.name) for one in fields(kept))


def test_addresses_are_found_by_any_of_their_words_and_by_kind():
    with a_keep() as db:
        book = AddressBook(db)
        london = book.add(an_office())
        baku = book.add(
            an_office(kind=OfficeKind.OFFICIAL, name="Minister", lines=("Nizamlar küçəsi 70",))
        )

        assert book.find("invented embassy") == (london,)
        assert book.find("KUCƏSI") == (baku,)
        assert book.find("azerb", OfficeKind.OFFICIAL) == ()
        assert book.find("", OfficeKind.OFFICIAL) == (baku,)
        assert book.find('"*(') == (london, baku)


def test_a_changed_address_takes_the_place_of_the_earlier_one():
    with a_keep() as db:
        book = AddressBook(db)
        moved = replace(book.add(an_office()), lines=("5 Invented Court",), confirmed=None)
        book.save(moved)

        assert book.find() == (moved,)


def test_a_forgotten_address_leaves_nothing_in_the_bytes():
    with a_keep() as db:
        book = AddressBook(db)
        offices = [book.add(an_office(name=f"Office {number}", lines=())) for number in range(40)]
        kept = book.add(an_office(lines=("Only here: 4 Invented Court",)))
        assert pieces_left(db, [b"Only here: 4 Invented Court"]) == 2

        book.forget(kept.number)
        wipe(db)

        assert len(book.find()) == len(offices)
        assert pieces_left(db, [b"Only here: 4 Invented Court"]) == 0


def test_an_embassy_is_there_again_with_its_countries():
    with a_keep() as db:
        kept = AddressBook(db).add(an_office(host="GB", also_covers=("IE", "IS")))

        assert AddressBook(db).find() == (kept,)
        assert (kept.host, kept.also_covers) == ("GB", ("IE", "IS"))


def test_an_entry_of_an_earlier_program_lies_nowhere_and_is_printed_nowhere():
    with a_keep() as db:
        AddressBook(db).add(an_office())
        db.execute("UPDATE office SET details = json_remove(details, '$.host', '$.also_covers')")

        (kept,) = AddressBook(db).find()

        assert (kept.host, kept.also_covers) == ("", ())
        assert embassy_for((kept,), "AZ", "GB") is None
