package daybook.app.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.FactAndFeeling;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.MonthlyCheckIn;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Entry.Return;
import daybook.core.journal.Entry.SmallWin;
import daybook.core.journal.Entry.StepAway;
import daybook.core.journal.Entry.SupportContact;
import daybook.core.journal.Entry.UnsentLetter;
import daybook.core.journal.Entry.Urge;
import daybook.core.journal.Entry.WeeklyCheckIn;
import daybook.core.journal.Evening;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.OwnWords;
import daybook.core.word.Source;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry as JSON, as the journal file and the API write and read it. Feelings and eggshells are numbers, all other
 * words their codes; absent means not said.
 */
public final class EntryShape {
    /** The codes of all kinds, in the order of the vocabulary. */
    public static final List<String> KINDS = List.of(
            "interaction",
            "boundary-test",
            "check-in",
            "quiet-day",
            "step-away",
            "return",
            "practice",
            "support-contact",
            "small-win",
            "urge",
            "fact-and-feeling",
            "unsent-letter",
            "weekly-check-in",
            "monthly-check-in",
            "questionnaire");

    private EntryShape() {}

    /** What reading an entry came to. */
    public sealed interface Reading {

        /** @param leftOut fields this version does not know */
        record Read(Entry entry, Set<String> leftOut) implements Reading {}

        /** A kind this version does not keep. */
        record NotBuilt(String kind) implements Reading {}

        record Wrong(List<FieldProblem> problems) implements Reading {}
    }

    /** How and when an entry came in: not said by the entry itself. */
    public record Receipt(Instant written, Source source) {}

    public static ObjectNode write(Entry entry) {
        Stamp stamp = entry.stamp();
        Shape shape = new Shape().put("id", stamp.id()).put("kind", kind(entry));
        shape.at("at", stamp.at()).put("zone", stamp.zone()).put("day", stamp.day());
        shape.at("written", stamp.written(), stamp.zone())
                .put("source", stamp.source())
                .put("person", stamp.person());
        fields(entry, shape);
        return shape.put("note", stamp.note()).node();
    }

    private static void fields(Entry entry, Shape shape) {
        switch (entry) {
            case Interaction contact -> write(contact, shape);
            case BoundaryTest test -> write(test, shape);
            case CheckIn checkIn -> write(checkIn, shape);
            case StepAway away -> KindShapes.write(away, shape);
            case Return back -> KindShapes.write(back, shape);
            case PracticeDone done -> KindShapes.write(done, shape);
            case Urge urge -> KindShapes.write(urge, shape);
            case FactAndFeeling checked -> KindShapes.write(checked, shape);
            case UnsentLetter letter -> shape.put("letter", letter.letter());
            case WeeklyCheckIn week -> KindShapes.write(week, shape);
            case MonthlyCheckIn month -> KindShapes.write(month, shape);
            case Questionnaire questionnaire -> KindShapes.write(questionnaire, shape);
            case QuietDay ignored -> {}
            case SupportContact ignored -> {}
            case SmallWin ignored -> {}
        }
    }

    public static String kind(Entry entry) {
        return switch (entry) {
            case Interaction ignored -> "interaction";
            case BoundaryTest ignored -> "boundary-test";
            case CheckIn ignored -> "check-in";
            case QuietDay ignored -> "quiet-day";
            case StepAway ignored -> "step-away";
            case Return ignored -> "return";
            case PracticeDone ignored -> "practice";
            case SupportContact ignored -> "support-contact";
            case SmallWin ignored -> "small-win";
            case Urge ignored -> "urge";
            case FactAndFeeling ignored -> "fact-and-feeling";
            case UnsentLetter ignored -> "unsent-letter";
            case WeeklyCheckIn ignored -> "weekly-check-in";
            case MonthlyCheckIn ignored -> "monthly-check-in";
            case Questionnaire ignored -> "questionnaire";
        };
    }

    private static void write(Interaction contact, Shape shape) {
        Chips chips = contact.chips();
        Story story = contact.story();
        shape.put("channel", contact.channel())
                .put("before", step(contact.before()))
                .put("after", step(contact.after()))
                .put("eggshells", level(contact.eggshells()))
                .flag("hard", contact.hard())
                .put("dreaded", contact.dreaded())
                .codes("signs", chips.signs())
                .codes("body", chips.body())
                .codes("healthy", chips.healthy())
                .codes("withdrawal", chips.withdrawal())
                .codes("stuck", chips.stuck())
                .codes("context", chips.context())
                .codes("redFlags", chips.redFlags())
                .put("topic", story.topic())
                .put("practical", story.practical())
                .put("mineToSolve", story.mineToSolve())
                .put("rescued", story.rescued())
                .put("settled", contact.settled());
        PatternMoment pattern = contact.pattern();
        if (pattern != null) {
            shape.inside("pattern", new Shape().put("id", pattern.id()).put("stage", pattern.stage()));
        }
        shape.put("said", story.said()).measures("measures", contact.measures());
    }

    private static void write(BoundaryTest test, Shape shape) {
        shape.put("boundary", test.boundary())
                .put("version", (Integer) test.version())
                .put("theirs", test.theirs())
                .put("mine", test.mine())
                .put("followThrough", test.followThrough())
                .codes("pressure", test.pressure())
                .put("scriptUsed", test.scriptUsed())
                .put("during", test.during());
    }

    private static void write(CheckIn checkIn, Shape shape) {
        Evening evening = checkIn.evening();
        shape.put("intention", checkIn.intention())
                .put("emotion", checkIn.emotion())
                .put("rose", evening.rose())
                .put("thorn", evening.thorn())
                .put("forMe", evening.forMe())
                .put("felt", step(evening.felt()))
                .put("eggshells", level(evening.eggshells()))
                .put("sleep", evening.sleep())
                .put("tension", evening.tension())
                .put("numbness", evening.numbness())
                .put("steadiness", evening.steadiness())
                .put("grief", evening.grief())
                .codes("tones", evening.tones())
                .texts("labels", checkIn.labels().stream().map(OwnWords::text).toList())
                .measures("measures", checkIn.measures());
    }

    private static @Nullable Integer step(@Nullable Felt felt) {
        return felt == null ? null : felt.step();
    }

    private static @Nullable Integer level(@Nullable Eggshells eggshells) {
        return eggshells == null ? null : eggshells.level();
    }

    /** @param receipt for a client that may not say itself when an entry was written, and by what way */
    public static Reading read(ObjectNode node, Receipt receipt) {
        Fields fields = new Fields(node);
        fields.time("written", OffsetDateTime::parse);
        fields.code("source", Source.class);
        return new EntryReader(fields, receipt).read();
    }
}
