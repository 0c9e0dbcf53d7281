package daybook.app.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.Fields.Problem;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Chips;
import daybook.core.journal.Entry.Evening;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Entry.Story;
import daybook.core.journal.Stamp;
import daybook.core.word.BodySign;
import daybook.core.word.BoundaryId;
import daybook.core.word.Channel;
import daybook.core.word.ContextChip;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.Pressure;
import daybook.core.word.RedFlag;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.Source;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.Tone;
import daybook.core.word.WithdrawalSign;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry as JSON, as the journal file and the API write and read it. Feelings and eggshells are numbers, all other
 * words their codes; absent means not said.
 */
public final class EntryShape {
    private EntryShape() {}

    /** What reading an entry came to. */
    public sealed interface Reading {

        /** @param leftOut fields this version does not know */
        record Read(Entry entry, Set<String> leftOut) implements Reading {}

        /** A kind this version does not keep. */
        record NotBuilt(String kind) implements Reading {}

        record Wrong(List<Problem> problems) implements Reading {}
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
        switch (entry) {
            case Interaction contact -> write(contact, shape);
            case BoundaryTest test -> write(test, shape);
            case CheckIn checkIn -> write(checkIn, shape);
            case QuietDay ignored -> {}
        }
        return shape.put("note", stamp.note()).node();
    }

    public static String kind(Entry entry) {
        return switch (entry) {
            case Interaction ignored -> "interaction";
            case BoundaryTest ignored -> "boundary-test";
            case CheckIn ignored -> "check-in";
            case QuietDay ignored -> "quiet-day";
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
                .put("settled", contact.settled())
                .put("said", story.said())
                .measures("measures", contact.measures());
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
        return read(fields, receipt);
    }

    static Reading read(Fields fields, Receipt receipt) {
        String kind = fields.needed("kind", fields.text("kind"));
        Stamp stamp = stamp(fields, receipt);
        Entry entry = kind == null || stamp == null ? null : entry(kind, stamp, fields);
        if (!fields.problems().isEmpty()) {
            return new Reading.Wrong(fields.problems());
        }
        return entry == null
                ? new Reading.NotBuilt(kind == null ? "" : kind)
                : new Reading.Read(entry, fields.leftOver());
    }

    /** Zone and day may be left to the moment, which has an offset and a date. */
    private static @Nullable Stamp stamp(Fields fields, Receipt receipt) {
        EntryId id = fields.needed("id", fields.id("id", EntryId::new));
        OffsetDateTime at = fields.needed("at", fields.time("at", OffsetDateTime::parse));
        ZoneId zone = fields.time("zone", ZoneId::of).orElse(at == null ? null : at.getOffset());
        LocalDate day = fields.time("day", LocalDate::parse).orElse(at == null ? null : at.toLocalDate());
        PersonId person = fields.id("person", PersonId::new).orElse(null);
        OwnWords note = fields.words("note").orElse(null);
        return id == null || at == null || zone == null || day == null
                ? null
                : new Stamp(id, at, zone, day, receipt.written(), receipt.source(), person, note);
    }

    private static @Nullable Entry entry(String kind, Stamp stamp, Fields fields) {
        return switch (kind) {
            case "interaction" -> interaction(stamp, fields);
            case "boundary-test" -> boundaryTest(stamp, fields);
            case "check-in" -> checkIn(stamp, fields);
            case "quiet-day" -> new QuietDay(stamp);
            default -> null;
        };
    }

    private static Interaction interaction(Stamp stamp, Fields fields) {
        return new Interaction(
                stamp,
                felt(fields, "before"),
                felt(fields, "after"),
                eggshells(fields),
                fields.yesNo("hard").orElse(false),
                fields.yesNo("dreaded").orElse(null),
                fields.code("channel", Channel.class).orElse(null),
                fields.code("settled", Settled.class).orElse(null),
                chips(fields),
                new Story(
                        fields.words("topic").orElse(null),
                        fields.yesNo("practical").orElse(null),
                        fields.yesNo("mineToSolve").orElse(null),
                        fields.yesNo("rescued").orElse(null),
                        fields.words("said").orElse(null)),
                fields.measures("measures"));
    }

    private static Chips chips(Fields fields) {
        return new Chips(
                fields.codes("signs", Sign.class),
                fields.codes("body", BodySign.class),
                fields.codes("healthy", HealthySign.class),
                fields.codes("withdrawal", WithdrawalSign.class),
                fields.codes("stuck", StuckThought.class),
                fields.codes("context", ContextChip.class),
                fields.codes("redFlags", RedFlag.class));
    }

    private static @Nullable BoundaryTest boundaryTest(Stamp stamp, Fields fields) {
        BoundaryId boundary = fields.needed("boundary", fields.id("boundary", BoundaryId::new));
        Integer version = fields.needed("version", fields.step("version", 1, Integer.MAX_VALUE));
        MyAct mine = fields.needed("mine", fields.code("mine", MyAct.class));
        TheirAct theirs = fields.code("theirs", TheirAct.class).orElse(TheirAct.UNKNOWN);
        FollowThrough followed =
                fields.code("followThrough", FollowThrough.class).orElse(null);
        Set<Pressure> pressure = fields.codes("pressure", Pressure.class);
        Boolean scriptUsed = fields.yesNo("scriptUsed").orElse(null);
        EntryId during = fields.id("during", EntryId::new).orElse(null);
        return boundary == null || version == null || mine == null
                ? null
                : new BoundaryTest(stamp, boundary, version, theirs, mine, followed, pressure, scriptUsed, during);
    }

    private static CheckIn checkIn(Stamp stamp, Fields fields) {
        Evening evening = new Evening(
                fields.words("rose").orElse(null),
                fields.words("thorn").orElse(null),
                fields.step("forMe", 0, 2).orElse(null),
                felt(fields, "felt"),
                eggshells(fields),
                fields.step("sleep", 0, 3).orElse(null),
                fields.step("tension", 0, 3).orElse(null),
                fields.step("numbness", 0, 3).orElse(null),
                fields.step("steadiness", 0, 3).orElse(null),
                fields.step("grief", 0, 3).orElse(null),
                fields.codes("tones", Tone.class));
        return new CheckIn(
                stamp,
                fields.words("intention").orElse(null),
                fields.words("emotion").orElse(null),
                evening,
                labels(fields),
                fields.measures("measures"));
    }

    private static List<OwnWords> labels(Fields fields) {
        List<String> texts = fields.texts("labels");
        if (texts.stream().anyMatch(text -> text.isBlank() || text.length() > OwnWords.LONGEST)) {
            fields.wrong("labels", "too-long");
            return List.of();
        }
        return texts.stream().map(OwnWords::new).toList();
    }

    private static @Nullable Felt felt(Fields fields, String field) {
        return fields.step(field, -3, 3).flatMap(Felt::ofStep).orElse(null);
    }

    private static @Nullable Eggshells eggshells(Fields fields) {
        return fields.step("eggshells", 0, 3).flatMap(Eggshells::ofLevel).orElse(null);
    }
}
