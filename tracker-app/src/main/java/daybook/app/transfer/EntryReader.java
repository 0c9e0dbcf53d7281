package daybook.app.transfer;

import daybook.app.transfer.EntryShape.Receipt;
import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Evening;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
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
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one entry; what is wrong with it stands in the fields. */
record EntryReader(Fields fields, Receipt receipt) {
    private static final Stamp NO_STAMP = new Stamp(
            new EntryId("none"),
            OffsetDateTime.MIN,
            ZoneOffset.UTC,
            LocalDate.EPOCH,
            Instant.EPOCH,
            Source.API,
            null,
            null);

    EntryShape.Reading read() {
        String kind = fields.needed("kind", fields.text("kind"));
        Stamp stamp = stamp();
        // read with any stamp where its own is wrong: then all that is wrong is told at once
        Entry entry = kind == null ? null : entry(kind, stamp == null ? NO_STAMP : stamp);
        if (!fields.problems().isEmpty()) {
            return new EntryShape.Reading.Wrong(fields.problems());
        }
        return entry == null
                ? new EntryShape.Reading.NotBuilt(kind == null ? "" : kind)
                : new EntryShape.Reading.Read(entry, fields.leftOver());
    }

    /** Zone and day may be left to the moment, which has an offset and a date. */
    private @Nullable Stamp stamp() {
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

    private @Nullable Entry entry(String kind, Stamp stamp) {
        return switch (kind) {
            case "interaction" -> interaction(stamp);
            case "boundary-test" -> boundaryTest(stamp);
            case "check-in" -> checkIn(stamp);
            case "quiet-day" -> new QuietDay(stamp);
            default -> new KindReader(fields).entry(kind, stamp);
        };
    }

    private Interaction interaction(Stamp stamp) {
        return new Interaction(
                stamp,
                felt("before"),
                felt("after"),
                eggshells(),
                fields.yesNo("hard").orElse(false),
                fields.yesNo("dreaded").orElse(null),
                fields.code("channel", Channel.class).orElse(null),
                fields.code("settled", Settled.class).orElse(null),
                chips(),
                new Story(
                        fields.words("topic").orElse(null),
                        fields.yesNo("practical").orElse(null),
                        fields.yesNo("mineToSolve").orElse(null),
                        fields.yesNo("rescued").orElse(null),
                        fields.words("said").orElse(null)),
                fields.measures("measures"),
                pattern());
    }

    private @Nullable PatternMoment pattern() {
        Fields pattern = fields.inside("pattern").orElse(null);
        if (pattern == null) {
            return null;
        }
        PatternId id = pattern.needed("id", pattern.id("id", PatternId::new));
        PatternStage stage = pattern.code("stage", PatternStage.class).orElse(null);
        return id == null ? null : new PatternMoment(id, stage);
    }

    private Chips chips() {
        return new Chips(
                fields.codes("signs", Sign.class),
                fields.codes("body", BodySign.class),
                fields.codes("healthy", HealthySign.class),
                fields.codes("withdrawal", WithdrawalSign.class),
                fields.codes("stuck", StuckThought.class),
                fields.codes("context", ContextChip.class),
                fields.codes("redFlags", RedFlag.class));
    }

    private @Nullable BoundaryTest boundaryTest(Stamp stamp) {
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

    private CheckIn checkIn(Stamp stamp) {
        Evening evening = new Evening(
                fields.words("rose").orElse(null),
                fields.words("thorn").orElse(null),
                fields.step("forMe", 0, 2).orElse(null),
                felt("felt"),
                eggshells(),
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
                labels(),
                fields.measures("measures"));
    }

    private List<OwnWords> labels() {
        List<String> texts = fields.texts("labels");
        if (texts.stream().anyMatch(text -> text.isBlank() || text.length() > OwnWords.LONGEST)) {
            fields.wrong("labels", "too-long");
            return List.of();
        }
        return texts.stream().map(OwnWords::new).toList();
    }

    private @Nullable Felt felt(String field) {
        return fields.step(field, -3, 3).flatMap(Felt::ofStep).orElse(null);
    }

    private @Nullable Eggshells eggshells() {
        return fields.step("eggshells", 0, 3).flatMap(Eggshells::ofLevel).orElse(null);
    }
}
