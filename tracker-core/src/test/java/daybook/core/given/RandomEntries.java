package daybook.core.given;

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
import daybook.core.journal.Sliders;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.word.BestFriend;
import daybook.core.word.BodySign;
import daybook.core.word.Channel;
import daybook.core.word.ContextChip;
import daybook.core.word.DetachmentSign;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.ExtraHelp;
import daybook.core.word.FeelingFrom;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.Intention;
import daybook.core.word.MeasureId;
import daybook.core.word.MyAct;
import daybook.core.word.PatternStage;
import daybook.core.word.PracticeId;
import daybook.core.word.Pressure;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.RedFlag;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.Tone;
import daybook.core.word.UrgeTo;
import daybook.core.word.Week;
import daybook.core.word.WithdrawalSign;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Entries of every kind, each field said or not at random. What they refer to stands in {@link RandomPlans}. */
final class RandomEntries {
    private static final LocalDate FIRST = LocalDate.parse("2026-08-01");

    private final Chance chance;

    RandomEntries(Chance chance) {
        this.chance = chance;
    }

    /** @param away ids a return may name; it now and then names one that never was */
    Entry next(String id, List<String> away) {
        Stamp stamp = stamp(id);
        return switch (chance.below(15)) {
            case 0, 1 -> interaction(stamp);
            case 2 -> boundaryTest(stamp);
            case 3 -> checkIn(stamp);
            case 4 -> new QuietDay(moment().stamp(id));
            case 5 -> stepAway(stamp);
            case 6 -> back(stamp, away);
            case 7 -> practice(stamp);
            case 8 -> new SupportContact(stamp);
            case 9 -> new Urge(stamp, chance.one(UrgeTo.values()), chance.step(3), chance.maybe(chance.yes()));
            case 10 -> factAndFeeling(stamp);
            case 11 -> weekly(stamp);
            case 12 ->
                new SmallWin(moment().note("Called back tomorrow, and did.").stamp(id));
            case 13 -> new UnsentLetter(stamp, chance.words());
            default -> chance.yes() ? monthly(stamp) : questionnaire(stamp);
        };
    }

    private Moment moment() {
        Moment moment = Moment.on(FIRST.plusDays(chance.below(40)).toString()).hour(8 + chance.below(14));
        return chance.yes() ? moment : moment.note(chance.words().text());
    }

    private Stamp stamp(String id) {
        return moment().about(chance.yes() ? Sample.ALEX : Sample.SAM).stamp(id);
    }

    private Map<MeasureId, Double> measures() {
        return chance.yes() ? Map.of() : Map.of(Sample.UNREST, 1.0 + chance.below(7));
    }

    private Interaction interaction(Stamp stamp) {
        boolean hard = chance.below(5) == 0;
        return new Interaction(
                stamp,
                chance.maybe(chance.one(Felt.values())),
                hard ? null : chance.one(Felt.values()),
                chance.maybe(chance.one(Eggshells.values())),
                hard,
                chance.maybe(chance.yes()),
                chance.maybe(chance.one(Channel.values())),
                chance.maybe(chance.one(Settled.values())),
                hard ? Chips.NONE : chips(),
                hard ? Story.NONE : story(),
                measures(),
                chance.maybe(
                        new PatternMoment(RandomPlans.MONEY_AGAIN, chance.maybe(chance.one(PatternStage.values())))));
    }

    private Chips chips() {
        return new Chips(
                chance.some(Sign.values()),
                chance.some(BodySign.values()),
                chance.some(HealthySign.values()),
                chance.some(WithdrawalSign.values()),
                chance.some(StuckThought.values()),
                chance.some(ContextChip.values()),
                chance.some(RedFlag.values()));
    }

    private Story story() {
        return new Story(
                chance.maybe(chance.words()),
                chance.maybe(chance.yes()),
                chance.maybe(chance.yes()),
                chance.maybe(chance.yes()),
                chance.maybe(chance.words()));
    }

    private BoundaryTest boundaryTest(Stamp stamp) {
        TheirAct theirs = chance.one(TheirAct.values());
        return new BoundaryTest(
                stamp,
                chance.yes() ? Sample.CALLS : Sample.MONEY,
                1,
                theirs,
                chance.one(MyAct.values()),
                theirs == TheirAct.CROSSED ? chance.maybe(chance.one(FollowThrough.values())) : null,
                chance.some(Pressure.values()),
                chance.maybe(chance.yes()),
                chance.maybe(new EntryId("e0")));
    }

    private CheckIn checkIn(Stamp stamp) {
        Evening evening = new Evening(
                chance.maybe(chance.words()),
                chance.maybe(chance.words()),
                chance.step(2),
                chance.maybe(chance.one(Felt.values())),
                chance.maybe(chance.one(Eggshells.values())),
                chance.step(3),
                chance.step(3),
                chance.step(3),
                chance.step(3),
                chance.step(3),
                chance.some(Tone.values()));
        return new CheckIn(
                stamp,
                chance.words(),
                chance.maybe(chance.words()),
                chance.yes() ? evening : Evening.NONE,
                chance.yes() ? List.of() : List.of(chance.words(), chance.words()),
                measures());
    }

    private StepAway stepAway(Stamp stamp) {
        return new StepAway(
                stamp,
                chance.one(Intention.values()),
                chance.maybe(chance.yes()),
                chance.maybe(10 * (1 + chance.below(12))));
    }

    private Return back(Stamp stamp, List<String> away) {
        EntryId stepAway = new EntryId(away.isEmpty() ? "never" : away.get(chance.below(away.size())));
        return chance.below(3) == 0
                ? new Return(stamp, stepAway, false, chance.words(), Set.of(), null)
                : new Return(
                        stamp,
                        stepAway,
                        true,
                        null,
                        chance.some(RepairAct.values()),
                        chance.maybe(chance.one(Response.values())));
    }

    private PracticeDone practice(Stamp stamp) {
        PracticeId practice = chance.yes() ? Said.WALK : RandomPlans.SWIM;
        return new PracticeDone(stamp, practice, chance.maybe(1 + chance.below(90)), chance.maybe(chance.yes()));
    }

    private FactAndFeeling factAndFeeling(Stamp stamp) {
        return new FactAndFeeling(
                stamp,
                chance.words(),
                chance.step(3),
                chance.maybe(chance.words()),
                chance.maybe(chance.one(FeelingFrom.values())),
                chance.step(3));
    }

    private WeeklyCheckIn weekly(Stamp stamp) {
        return new WeeklyCheckIn(
                stamp,
                Week.of(stamp.day()),
                chance.words(),
                chance.maybe(chance.words()),
                chance.maybe(chance.one(BestFriend.values())),
                chance.some(ExtraHelp.values()));
    }

    private MonthlyCheckIn monthly(Stamp stamp) {
        Sliders sliders = new Sliders(chance.step(10), chance.step(10), chance.step(10), chance.step(10));
        return new MonthlyCheckIn(stamp, YearMonth.from(stamp.day()), signs(), signs(), sliders, chance.words());
    }

    private Map<DetachmentSign, Integer> signs() {
        Map<DetachmentSign, Integer> signs = new EnumMap<>(DetachmentSign.class);
        chance.some(DetachmentSign.values()).forEach(sign -> signs.put(sign, chance.below(3)));
        return signs;
    }

    private Questionnaire questionnaire(Stamp stamp) {
        QuestionnaireForm form = chance.one(QuestionnaireForm.values());
        return new Questionnaire(
                stamp,
                form,
                Stream.generate(() -> chance.below(4)).limit(form.items()).toList());
    }
}
