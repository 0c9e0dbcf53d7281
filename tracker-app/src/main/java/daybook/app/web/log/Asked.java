package daybook.app.web.log;

import daybook.app.web.Choice;
import daybook.app.web.Desk;
import daybook.app.web.MeasureQuestion;
import daybook.app.web.OwnOrder;
import daybook.app.web.Phrases;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.PatternMoment;
import daybook.core.timeline.Boundary;
import daybook.core.word.BodySign;
import daybook.core.word.BoundaryId;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Channel;
import daybook.core.word.ChipList;
import daybook.core.word.Coded;
import daybook.core.word.ContextChip;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.MeasureId;
import daybook.core.word.MeasurePart;
import daybook.core.word.MyAct;
import daybook.core.word.PatternStage;
import daybook.core.word.PersonKind;
import daybook.core.word.Pressure;
import daybook.core.word.RedFlag;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.WithdrawalSign;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a contact can be answered with.
 *
 * @param people the first of them, as many as a row of chips should hold
 * @param morePeople the rest
 * @param patterns the stories that repeat
 * @param blocks the boundaries for each of the people, and for anybody else
 * @param words the choices, by the prefix of their words
 */
record Asked(
        List<Choice> people,
        List<Choice> morePeople,
        List<Block> blocks,
        List<MeasureQuestion> measures,
        List<Choice> patterns,
        Map<String, List<Choice>> words) {
    private static final int CHIPS = 8;
    private static final Map<String, Coded[]> WORDS = Map.ofEntries(
            Map.entry("channel", Channel.values()),
            Map.entry("theirs", TheirAct.values()),
            Map.entry("follow-through", FollowThrough.values()),
            Map.entry("pressure", Pressure.values()),
            Map.entry("sign", Sign.values()),
            Map.entry("body", BodySign.values()),
            Map.entry("healthy", HealthySign.values()),
            Map.entry("withdrawal", WithdrawalSign.values()),
            Map.entry("stuck", StuckThought.values()),
            Map.entry("context", ContextChip.values()),
            Map.entry("red-flag", RedFlag.values()),
            Map.entry("settled", Settled.values()),
            Map.entry("pattern-stage", PatternStage.values()),
            Map.entry("person-kind", PersonKind.values()),
            Map.entry("boundary-kind", BoundaryKind.values()));
    private static final Map<String, ChipList> CHOSEN_ORDER = Map.of(
            "sign", ChipList.SIGNS,
            "body", ChipList.BODY,
            "healthy", ChipList.HEALTHY,
            "withdrawal", ChipList.WITHDRAWAL,
            "stuck", ChipList.STUCK,
            "context", ChipList.CONTEXT);

    private static final MyAct[] IN_REACH = {
        MyAct.HELD_STEADY, MyAct.HELD_WOBBLE, MyAct.GAVE_WAY, MyAct.YIELDED_FOR_SAFETY
    };

    /**
     * The boundaries as they are offered for one person.
     *
     * @param key of the form's field
     * @param css ties the block to the chip that is ticked
     * @param who whom it is for; shown only where the page cannot tell who is ticked
     * @param chosen the boundary in use, if one can be told
     */
    record Block(
            String key, String css, String who, @Nullable Limit chosen, List<Limit> all) {}

    /** @param consequence what I do if it is crossed, if that is written down */
    record Limit(String id, String limit, @Nullable String consequence) {}

    /**
     * @param before the contact that is corrected: what it says is offered, although it is off a list since
     * @param also a boundary to offer although it is retired
     */
    static Asked of(Desk desk, TestForm test, @Nullable Interaction before, @Nullable BoundaryId also) {
        Set<MeasureId> kept = before == null ? Set.of() : before.measures().keySet();
        Phrases phrases = new Phrases(desk);
        List<Choice> everybody = desk.timeline().people().stream()
                .map(person -> new Choice(person.id().value(), phrases.name(person.id())))
                .toList();
        List<Choice> people = everybody.subList(0, Math.min(CHIPS, everybody.size()));
        return new Asked(
                people,
                everybody.subList(people.size(), everybody.size()),
                blocks(desk, test, people, also),
                MeasureQuestion.of(desk.timeline(), MeasurePart.INTERACTION, kept),
                patterns(desk, before == null ? null : before.pattern()),
                words(desk));
    }

    /** @param kept the one an entry belongs to already, offered although it is off the list */
    private static List<Choice> patterns(Desk desk, @Nullable PatternMoment kept) {
        return OwnOrder.of(
                desk,
                ChipList.PATTERNS,
                desk.timeline().plans().patterns().values().stream()
                        .filter(pattern ->
                                pattern.live() || kept != null && kept.id().equals(pattern.id()))
                        .map(pattern ->
                                new Choice(pattern.id().value(), pattern.name().text()))
                        .toList());
    }

    private static List<Block> blocks(Desk desk, TestForm test, List<Choice> people, @Nullable BoundaryId also) {
        List<Limit> all = desk.timeline().boundaries().stream()
                .filter(one -> one.live() || one.id().equals(also))
                .map(Asked::limit)
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Choice anybody = new Choice(TestForm.ANYBODY, desk.words("log.anybody-else"));
        List<Choice> rows = Stream.concat(people.stream(), Stream.of(anybody)).toList();
        return rows.stream()
                .map(row -> block(row, rows.indexOf(row), test, all))
                .toList();
    }

    private static Block block(Choice person, int at, TestForm test, List<Limit> all) {
        String chosen = test.boundary().get(person.value());
        Limit limit =
                all.stream().filter(one -> one.id().equals(chosen)).findFirst().orElse(null);
        boolean anybody = person.value().equals(TestForm.ANYBODY);
        return new Block(person.value(), "w" + (anybody ? CHIPS + 1 : at + 1), person.label(), limit, all);
    }

    private static Limit limit(Boundary boundary) {
        var terms = boundary.current().terms();
        return new Limit(
                boundary.id().value(),
                terms.limit().text(),
                terms.consequence() == null ? null : terms.consequence().text());
    }

    private static Map<String, List<Choice>> words(Desk desk) {
        Map<String, List<Choice>> words = new LinkedHashMap<>();
        WORDS.forEach((prefix, all) -> words.put(prefix, inOwnOrder(desk, prefix, desk.choices(prefix, all))));
        words.put("before", steps(desk, "felt", Felt.values(), -3));
        words.put("eggshells", steps(desk, "eggshells", Eggshells.values(), 0));
        words.put(
                "mine",
                Stream.concat(none(desk), desk.choices("mine", IN_REACH).stream())
                        .toList());
        words.put("mine-else", desk.choices("mine", MyAct.CHANGED_BY_CHOICE, MyAct.NOT_APPLIED));
        words.put("yes-no", yesNo(desk, "log.yes", "log.no"));
        words.put("rescued", yesNo(desk, "log.took-over", "log.let-them"));
        return words;
    }

    private static List<Choice> inOwnOrder(Desk desk, String prefix, List<Choice> choices) {
        ChipList list = CHOSEN_ORDER.get(prefix);
        return list == null ? choices : OwnOrder.of(desk, list, choices);
    }

    private static Stream<Choice> none(Desk desk) {
        return Stream.of(new Choice(TestForm.NO_ACT, desk.words("mine.none")));
    }

    private static List<Choice> yesNo(Desk desk, String yes, String no) {
        return List.of(new Choice("true", desk.words(yes)), new Choice("false", desk.words(no)));
    }

    private static List<Choice> steps(Desk desk, String prefix, Coded[] words, int lowest) {
        return Stream.of(words)
                .map(word -> new Choice(
                        String.valueOf(lowest + List.of(words).indexOf(word)), desk.words(prefix + "." + word.code())))
                .toList();
    }
}
