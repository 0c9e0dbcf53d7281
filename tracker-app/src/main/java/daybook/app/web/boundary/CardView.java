package daybook.app.web.boundary;

import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.core.journal.BoundaryTerms;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Boundary.Version;
import daybook.core.word.OwnWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A boundary card: what it says and, a row a version, what came of it.
 *
 * @param with whom it concerns, or null for everybody
 * @param rows none in a safety phase
 * @param sentence empty where there is nothing to say
 * @param retired "retired on 1 November", or null while it is in use
 */
record CardView(
        String id,
        String limit,
        String kind,
        @Nullable String with,
        @Nullable String value,
        @Nullable String script,
        @Nullable String consequence,
        List<Row> rows,
        String sentence,
        @Nullable String retired) {

    record Row(String version, Outcomes outcomes) {}

    /** Below this a rate is only chance. */
    private static final int ENOUGH_TO_SAY = 5;

    /** Below this a difference between two versions is easily chance. */
    private static final int FEW = 20;

    static CardView of(Desk desk, Boundary boundary) {
        BoundaryTerms terms = boundary.current().terms();
        Phrases phrases = new Phrases(desk);
        List<BoundaryTest> tests = Outcomes.tests(desk.timeline(), boundary.id());
        LocalDate retired = boundary.retired();
        boolean safety = desk.timeline().safetyOn(desk.today());
        return new CardView(
                boundary.id().value(),
                terms.limit().text(),
                phrases.word("boundary-kind", terms.kind()),
                with(desk, phrases, terms),
                text(terms.value()),
                text(terms.script()),
                text(terms.consequence()),
                safety ? List.of() : rows(phrases, boundary, tests),
                safety ? care(desk, Outcomes.of(tests)) : sentence(desk, boundary, tests),
                retired == null ? null : desk.words("cards.retired-on", phrases.day(retired)));
    }

    private static @Nullable String with(Desk desk, Phrases phrases, BoundaryTerms terms) {
        List<String> names = terms.people().stream().map(phrases::name).toList();
        return names.isEmpty() ? null : desk.words("cards.with", String.join(", ", names));
    }

    /** Newest first, as it is the one in force. */
    private static List<Row> rows(Phrases phrases, Boundary boundary, List<BoundaryTest> tests) {
        List<Row> rows = new ArrayList<>();
        for (Version version : boundary.versions().reversed()) {
            boolean current = version.equals(boundary.current()) && boundary.live();
            rows.add(new Row(
                    phrases.words(
                            current ? "cards.since" : "cards.from", version.number(), phrases.shortDay(version.from())),
                    Outcomes.of(of(version, tests))));
        }
        return rows;
    }

    private static List<BoundaryTest> of(Version version, List<BoundaryTest> tests) {
        return tests.stream().filter(test -> test.version() == version.number()).toList();
    }

    /** In a safety phase nothing is held beside anything else, and there is nothing to be steadier at than staying safe. */
    private static String care(Desk desk, Outcomes all) {
        return all.forSafety() == 0 ? "" : desk.words("cards.care", all.forSafety());
    }

    private static String sentence(Desk desk, Boundary boundary, List<BoundaryTest> tests) {
        Outcomes now = Outcomes.of(of(boundary.current(), tests));
        Outcomes all = Outcomes.of(tests);
        if (all.raised() == 0) {
            return desk.words("cards.never");
        }
        if (all.counted() == 0) {
            return desk.words("cards.nothing-to-count", times(desk, all.raised()));
        }
        if (boundary.versions().size() > 1 && now.counted() > 0 && all.counted() > now.counted()) {
            String few = now.counted() < FEW
                    ? " " + desk.words("cards.few", Phrases.capital(times(desk, now.counted())))
                    : "";
            return changed(desk, boundary) + few;
        }
        String held = desk.words("cards.held", all.held(), all.counted());
        return all.counted() < ENOUGH_TO_SAY ? held + " " + desk.words("cards.too-few") : held;
    }

    private static String times(Desk desk, int n) {
        return n >= 1 && n <= 12 ? desk.words("cards.times-" + n) : desk.words("cards.times", n);
    }

    /** What the newest version changed against the one before. */
    private static String changed(Desk desk, Boundary boundary) {
        Version now = boundary.current();
        BoundaryTerms before =
                boundary.versions().get(boundary.versions().size() - 2).terms();
        List<String> parts = new ArrayList<>();
        add(desk, parts, "limit", before.limit(), now.terms().limit());
        add(desk, parts, "value", before.value(), now.terms().value());
        add(desk, parts, "script", before.script(), now.terms().script());
        add(desk, parts, "consequence", before.consequence(), now.terms().consequence());
        add(desk, parts, "kind", before.kind(), now.terms().kind());
        add(desk, parts, "people", before.people(), now.terms().people());
        return desk.words("cards.changed", now.number(), String.join(", ", parts));
    }

    private static void add(
            Desk desk, List<String> parts, String part, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(desk.words("cards.part-" + part));
        }
    }

    private static @Nullable String text(@Nullable OwnWords words) {
        return words == null ? null : words.text();
    }

    @Override
    public String toString() {
        return "CardView";
    }
}
