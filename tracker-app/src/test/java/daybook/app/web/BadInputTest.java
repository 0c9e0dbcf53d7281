package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.core.given.Moment;
import daybook.core.given.Said;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BringIn;
import daybook.core.timeline.Timeline;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.PersonKind;
import daybook.core.word.UrgeTo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the daily kinds, and whatever can be wrong with it. */
class BadInputTest {
    private static final String TOO_LONG = "\uD83C\uDF39".repeat(10_001);
    private static final String RIGHT_TO_LEFT = "كان يومًا هادئًا \u202Eabc\u202C";
    private static final String LONG = "ü".repeat(9_990) + " \uD83D\uDE0A".repeat(3);

    private final Pages pages = new Pages()
            .people()
            .boundaries()
            .measures()
            .given(
                    new AddPerson(new PersonId("sam"), new OwnWords("Sam"), PersonKind.FRIEND, true, true),
                    new BringIn(entries()));

    private static List<Entry> entries() {
        Moment then = Moment.on("2026-11-20").hour(18).about(Pages.ALEX);
        return List.of(
                Said.away("a", then),
                Said.away("o", then.hour(20)),
                Said.back("b", then.hour(19), "a"),
                Said.walked("w", then),
                Said.supported("c", then.about(new PersonId("sam"))),
                Said.won("n", then.note("Called back.")),
                Said.urge("u", then, UrgeTo.CHECK),
                Said.checked("f", then),
                Said.letter("l", then));
    }

    /**
     * A form that would be saved as it stands.
     *
     * @param words its fields for own words
     */
    private record Form(String page, String action, Map<String, String> good, List<String> words) {}

    private static Map<String, Form> forms() {
        Map<String, Form> all = new LinkedHashMap<>();
        form(all, "log", "", "log", "after=1,person=alex", "note", "story.said", "story.topic");
        form(all, "evening", "evening", "evening", "felt=1", "rose", "thorn", "emotion", "intention", "note");
        form(all, "morning", "morning", "morning", "words=Rest", "words", "note");
        form(all, "noon", "noon", "noon", "words=tired", "words", "note");
        form(all, "away", "away", "away", "intention=calm", "note");
        form(all, "away again", "away/o", "away/o", "intention=space,person=alex", "note");
        form(all, "back", "back/o", "back/o", "returned=true", "note", "reason");
        form(all, "back again", "back/b", "back/b", "returned=true", "note", "reason");
        form(all, "practice", "steps", "steps", "practice.practice=walk", "practice.note");
        form(all, "practice again", "steps/w", "steps/w", "practice.practice=hobby", "practice.note");
        form(all, "support again", "steps/c", "steps/c", "support.person=sam", "support.note");
        form(all, "urge", "steps", "steps", "urge.to=fix", "urge.note");
        form(all, "urge again", "steps/u", "steps/u", "urge.to=fix", "urge.note");
        form(all, "win", "steps", "steps", "win.line=One", "win.line");
        form(all, "win again", "steps/n", "steps/n", "win.line=One", "win.line");
        form(all, "check", "check", "check", "feeling=guilt", "feeling", "fact", "note");
        form(all, "check again", "check/f", "check/f", "feeling=shame", "feeling", "fact", "note");
        form(all, "letter", "letter", "letter", "letter=Dear A", "letter", "note");
        form(all, "letter again", "letter/l", "letter/l", "letter=Dear A", "letter", "note");
        return all;
    }

    private static void form(
            Map<String, Form> all, String name, String page, String action, String good, String... words) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String one : good.split(",")) {
            fields.put(one.split("=")[0], one.split("=")[1]);
        }
        all.put(name, new Form(page, action, fields, List.of(words)));
    }

    static Stream<Arguments> words() {
        return forms().entrySet().stream()
                .flatMap(one -> one.getValue().words().stream().map(field -> Arguments.of(one.getKey(), field)));
    }

    /** Form, field, value, and the field the message stands beside. */
    static Stream<Arguments> impossible() {
        Stream.Builder<Arguments> all = Stream.builder();
        for (String form : List.of(
                "away",
                "away again",
                "back",
                "back again",
                "practice",
                "practice again",
                "support again",
                "urge",
                "urge again",
                "win",
                "win again",
                "check",
                "check again",
                "letter",
                "letter again")) {
            all.add(Arguments.of(form, "when.at", "2027-01-01T10:00", "when.at"));
            all.add(Arguments.of(form, "when.at", "2026-02-30T10:00", "when.at"));
            all.add(Arguments.of(form, "when.at", "yesterday", "when.at"));
            all.add(Arguments.of(form, "when.at", "0007-01-01T10:00", "when.at"));
        }
        for (String form : List.of("away", "away again", "check", "check again", "letter", "letter again")) {
            all.add(Arguments.of(form, "person", "nobody", "person"));
        }
        all.add(Arguments.of("log", "at", "2027-01-01T10:00", "at"));
        all.add(Arguments.of("log", "person", "nobody", "person"));
        all.add(Arguments.of("back", "when.at", "2026-11-20T19:59", "when.at"));
        all.add(Arguments.of("back again", "when.at", "2026-11-20T17:59", "when.at"));
        all.add(Arguments.of("away again", "intention", "", "intention"));
        all.add(Arguments.of("away", "intention", "revenge", "intention"));
        all.add(Arguments.of("away", "told", "maybe", "told"));
        all.add(Arguments.of("back", "returned", "", "returned"));
        all.add(Arguments.of("back", "returned", "perhaps", "returned"));
        all.add(Arguments.of("back", "repair", "flowers", "repair"));
        all.add(Arguments.of("back", "response", "tears", "response"));
        all.add(Arguments.of("practice", "practice.practice", "juggling", "practice.practice"));
        all.add(Arguments.of("practice", "practice.planned", "so-so", "practice.planned"));
        all.add(Arguments.of("support again", "support.person", "", "support.person"));
        all.add(Arguments.of("support again", "support.person", "nobody", "support.person"));
        all.add(Arguments.of("urge", "urge.to", "shout", "urge.to"));
        all.add(Arguments.of("urge", "urge.strength", "4", "urge.strength"));
        all.add(Arguments.of("urge", "urge.person", "nobody", "urge.person"));
        all.add(Arguments.of("win again", "win.line", " ", "win.line"));
        all.add(Arguments.of("check", "feeling", " ", "feeling"));
        all.add(Arguments.of("check", "strength", "-1", "strength"));
        all.add(Arguments.of("check", "strengthAfter", "9", "strengthAfter"));
        all.add(Arguments.of("check", "from", "the-moon", "from"));
        all.add(Arguments.of("letter", "letter", " ", "letter"));
        for (String minutes : List.of("0", "10081", "-5", "2.5", "ten", "9999999", "٢٠")) {
            all.add(Arguments.of("practice", "practice.minutes.typed", minutes, "practice.minutes.typed"));
            all.add(Arguments.of("away again", "promised.typed", minutes, "promised.typed"));
        }
        return all.build();
    }

    private String sent(Form form, Map<String, String> changed) {
        Map<String, String> fields = new LinkedHashMap<>(form.good);
        fields.putAll(changed);
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        return pages.sent(form.page, form.action, all.toArray(String[]::new));
    }

    private static Form form(String name) {
        Form form = forms().get(name);
        if (form == null) {
            throw new IllegalArgumentException("no form " + name);
        }
        return form;
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_be_is_said_beside_its_field_and_nothing_is_lost(
            String name, String field, String value, String beside) {
        Form form = form(name);
        Timeline before = pages.timeline();
        String word = form.words.getLast().equals(field) ? null : form.words.getLast();
        Map<String, String> changed = new LinkedHashMap<>();
        if (word != null) {
            changed.put(word, "kept for later");
        }
        changed.put(field, value);
        String back = sent(form, changed);
        assertTrue(back.contains("id=\"" + beside + "-err\""), beside);
        assertTrue(word == null || back.contains("kept for later"));
        assertFalse(back.contains("??"));
        assertEquals(before, pages.timeline());
    }

    @ParameterizedTest
    @MethodSource("words")
    void what_is_too_long_comes_back_whole_and_says_by_how_much(String name, String field) {
        Timeline before = pages.timeline();
        String back = sent(form(name), Map.of(field, TOO_LONG));
        assertTrue(back.contains("id=\"" + field + "-err\""), field);
        assertTrue(back.contains("2 too many"));
        assertTrue(back.contains(TOO_LONG));
        assertEquals(before, pages.timeline());
    }

    @ParameterizedTest
    @MethodSource("words")
    void ten_thousand_characters_emoji_and_right_to_left_are_kept_as_typed(String name, String field) {
        for (String text : List.of(LONG, RIGHT_TO_LEFT, "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 <b>&\"'")) {
            Timeline before = pages.timeline();
            String after = sent(form(name), Map.of(field, text));
            assertFalse(after.contains("class=\"err\""), field);
            assertFalse(before.equals(pages.timeline()), "it was saved");
            String days = pages.read("days/2026-11").replace("&#39;", "'");
            assertTrue(days.contains(html(text)), field);
            pages.visit().post("undo");
        }
    }

    @ParameterizedTest
    @MethodSource("emptied")
    void an_empty_form_says_what_is_missing(String name) {
        Form form = form(name);
        Timeline before = pages.timeline();
        String back = pages.sent(form.page, form.action);
        assertTrue(back.contains("class=\"err\"") || back.contains("class=\"errors\""));
        assertEquals(before, pages.timeline());
    }

    static Stream<String> emptied() {
        return forms().keySet().stream();
    }
}
