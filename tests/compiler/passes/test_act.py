"""What is in front of the lens."""

from __future__ import annotations

import pytest

from scenec.compiler.film.film import Film
from scenec.compiler.film.shot import Shot
from scenec.compiler.film.stage import Actor, Stage
from scenec.compiler.film.track import sample
from tests.compiler.scripts import HEADER, example, film, scene, voices


def measured() -> Film:
    return film(example(), voices(film(example())))


def shot(made: Film, number: str) -> Shot:
    return next(s for each in made.scenes for s in each.shots if s.number == number)


def stage(made: Film, number: str) -> Stage:
    found = shot(made, number).stage
    assert found is not None
    return found


def actor(made: Film, number: str, who: str) -> Actor:
    return next(a for a in stage(made, number).actors if a.name == who)


def test_everybody_placed_in_the_scene_is_on_its_stages_seen_or_not() -> None:
    made = measured()
    for each in made.scenes:
        placed = {p.who for p in each.placed}
        assert all({a.name for a in stage(made, s.number).actors} == placed for s in each.shots)


def test_mouths_move_while_the_voice_is_heard_and_in_no_other_shot() -> None:
    made = measured()
    talking = {s.number for s in made.scenes[0].shots if actor(made, s.number, "MARA").mouths}
    assert talking == {"1.2", "1.3", "1.6"}
    keys = actor(made, "1.2", "MARA").mouths
    spoken = made.scenes[0].spoken[0]
    begins = spoken.start + float(spoken.onset * 24) - shot(made, "1.2").start
    assert begins - 1 <= keys[0].frame <= begins + 6
    assert actor(made, "1.6", "MARA").mouths[-1].shape == "rest"


def test_a_speaker_wears_the_delivery_and_a_listener_answers_later() -> None:
    made = measured()
    speaks, listens = actor(made, "1.4", "JOEL").faces, actor(made, "1.4", "MARA").faces
    assert max(face.strength for face in speaks) == 1.0
    assert [face.expression for face in listens] == ["tender", "afraid"]
    assert listens[-1].frame > speaks[1].frame


def test_who_listens_looks_at_who_speaks_and_nobody_looks_round_behind() -> None:
    made = measured()
    mara = actor(made, "1.3", "MARA")
    joel = actor(made, "1.3", "JOEL").gazes[0].at
    assert (joel[0], joel[2]) == pytest.approx((0.2, 2.75))
    assert mara.gazes[0].at[2] > 4


def test_the_front_figure_of_an_over_shoulder_is_marked() -> None:
    assert [a.name for a in stage(measured(), "1.4").actors if a.shoulder] == ["MARA"]


def test_a_whale_crosses_far_out_in_view_of_the_camera() -> None:
    wide = stage(measured(), "1.1")
    whale = wide.things[0]
    assert (whale.kind, whale.act) == ("whale", "sing")
    for frame in (0, wide.frames // 2, wide.frames - 1):
        x, y, z = sample(whale.position, frame)
        px, py, away = wide.camera[0].pose.project(x, y, z, 1280, 720)
        assert away > 20
        assert 60 < px < 1220
        assert 100 < py < 620


def test_the_key_lies_in_the_palm_of_who_turns_it() -> None:
    made = measured()
    key = stage(made, "1.5").things[0]
    assert (key.kind, key.act, key.held) == ("key", "turn", "MARA")
    x, y, z = sample(key.position, 0)
    px, py, _ = stage(made, "1.5").camera[0].pose.project(x, y, z, 1280, 720)
    assert (px, py) == pytest.approx((640, 360), abs=1)
    assert actor(made, "1.5", "MARA").acts[0].kind == "handle"


def test_the_lamp_turns_wherever_it_is_in_the_picture() -> None:
    assert [p.part for p in stage(measured(), "1.1").practicals] == ["lamp"]
    assert stage(measured(), "1.6").practicals == ()


def test_who_walks_has_a_way_and_an_act() -> None:
    made = measured()
    mara = actor(made, "2.1", "MARA")
    assert sample(mara.position, 0) != sample(mara.position, 200)
    assert mara.acts[0].kind == "walk"
    assert sample(actor(made, "2.2", "MARA").position, 0) == sample(mara.position, 200)


def test_what_the_script_says_is_odd_is_part_of_the_set() -> None:
    assert stage(measured(), "2.1").set.wonders == ("paper moon",)


def test_a_stage_does_not_say_where_in_the_film_it_stands() -> None:
    body = "!!WIDE: 2s\n\nThe lamp turns.\n\n!!CLOSE ON MARA\n\nMARA\nI remember the sea."
    alone = scene(body)
    after = film(f"{HEADER}INT. LAMP ROOM - NIGHT #7#\n\nRain.\n\nINT. LAMP ROOM - NIGHT #9#\n\n{body}\n")
    assert [s.stage for s in alone.scenes[0].shots] == [s.stage for s in after.scenes[1].shots]
    assert alone.scenes[0].shots[0].start != after.scenes[1].shots[0].start


def test_blinks_are_seldom_and_inside_the_shot() -> None:
    made = measured()
    for each in made.scenes:
        for s in each.shots:
            for a in stage(made, s.number).actors:
                gaps = [b - c for b, c in zip(a.blinks[1:], a.blinks, strict=False)]
                assert all(0 <= b < s.frames for b in a.blinks)
                assert all(gap > 48 for gap in gaps)


def test_title_and_credits_are_cards() -> None:
    made = measured()
    assert made.opening is not None
    assert made.closing is not None
    assert made.opening.card is not None
    assert made.closing.card is not None
    assert made.opening.card.lines[0] == ("", "The Lamp Keeper")
    assert ("Mara", "woman, 34") in made.closing.card.lines


def test_a_card_of_the_script_holds_its_words() -> None:
    card = scene("!!CARD: Many years later").scenes[0].shots[0].card
    assert card is not None
    assert card.lines == (("", "Many years later"),)


def test_what_somebody_wears_by_then_is_what_is_seen() -> None:
    body = "!!CLOSE ON MARA\n\nMARA\nOnce.\n\n!!WEAR MARA: yellow raincoat\n\n!!CLOSE ON MARA: 50mm\n\nMARA\nTwice."
    first, second = (s.stage for s in scene(body).scenes[0].shots)
    assert first is not None
    assert second is not None
    assert first.actors[0].look != second.actors[0].look
