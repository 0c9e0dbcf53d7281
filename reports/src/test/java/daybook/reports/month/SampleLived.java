package daybook.reports.month;

import daybook.core.journal.Chips;
import daybook.core.journal.Entry;
import daybook.core.journal.Evening;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.Sliders;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.word.BestFriend;
import daybook.core.word.Channel;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.ExtraHelp;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.Intention;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternStage;
import daybook.core.word.PersonId;
import daybook.core.word.RedFlag;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import daybook.core.word.Sign;
import daybook.core.word.Source;
import daybook.core.word.TheirAct;
import daybook.core.word.Week;
import daybook.core.word.WithdrawalSign;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One made-up day; weekday evenings are heavier, and it gets lighter with time. */
final class SampleLived {
    private static final int ROUND = 27;
    private static final List<Sign> SIGNS = List.of(
            Sign.SAME_PATTERN_AGAIN,
            Sign.FELT_IT_IN_MY_BODY,
            Sign.THOUGHTS_CIRCLED_FOR_HOURS,
            Sign.FELT_HEARD,
            Sign.CALM,
            Sign.URGE_TO_FIX_IT);
    private static final List<String> EMOTIONS = List.of("calm", "tired", "Calm", "hopeful", "sad");

    private final LocalDate day;
    private final int number;
    private final Random random;
    private final List<Entry> entries = new ArrayList<>();

    SampleLived(LocalDate day, int number) {
        this.day = day;
        this.number = number;
        this.random = new Random(77L * number + 5);
        random.nextInt();
    }

    List<Entry> entries() {
        if (number % 60 > 54 || chance(12)) {
            return entries;
        }
        if (chance(50)) {
            contact(SampleLife.ALEX, chance(50) ? 19 : 10);
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            contact(SampleLife.ROBIN, 15);
        }
        away();
        own();
        if (entries.isEmpty() && chance(50)) {
            entries.add(new Entry.QuietDay(stamp(20, null, null)));
        } else {
            evening();
        }
        lookBack();
        return entries;
    }

    private void contact(PersonId person, int hour) {
        int worse = hour > 18 && day.getDayOfWeek().getValue() < 6 ? 1 : 0;
        int step = Math.clamp(Math.round(number / 180f - 1 - worse + (float) random.nextGaussian()), -3, 3);
        PatternStage stage = number % ROUND < 4 ? PatternStage.values()[number % ROUND] : null;
        entries.add(new Entry.Interaction(
                stamp(hour, person, chance(10) ? SampleLife.words("We spoke after work.") : null),
                chance(60) ? Felt.LEVEL : null,
                Felt.ofStep(step).orElseThrow(),
                Eggshells.ofLevel(Math.clamp(1 - step + random.nextInt(2), 0, 3))
                        .orElseThrow(),
                false,
                null,
                Channel.values()[random.nextInt(3)],
                null,
                chips(step),
                Story.NONE,
                Map.of(),
                stage == null ? null : new PatternMoment(SampleLife.MONEY, stage)));
        if (chance(70)) {
            test(person, hour);
        }
    }

    private Chips chips(int step) {
        return new Chips(
                Set.of(SIGNS.get(step < 0 ? random.nextInt(3) : 3 + random.nextInt(3))),
                Set.of(),
                step >= 0 && chance(40) ? Set.of(HealthySign.KEPT_MY_VALUES_AND_TIME) : Set.of(),
                step < -1 && chance(30) ? Set.of(WithdrawalSign.STOPPED_SHARING) : Set.of(),
                Set.of(),
                Set.of(),
                step == -3 && chance(50) ? Set.of(RedFlag.THREATENED) : Set.of());
    }

    private void test(PersonId person, int hour) {
        TheirAct theirs = TheirAct.values()[random.nextInt(3)];
        boolean held = random.nextInt(400) < 180 + number / 2;
        MyAct mine = chance(5)
                ? MyAct.YIELDED_FOR_SAFETY
                : held ? chance(60) ? MyAct.HELD_STEADY : MyAct.HELD_WOBBLE : MyAct.GAVE_WAY;
        boolean calls = chance(60);
        entries.add(new Entry.BoundaryTest(
                stamp(hour, person, null),
                calls ? SampleLife.CALLS : SampleLife.LENDING,
                calls && !day.isBefore(LocalDate.of(2026, 7, 1)) ? 2 : 1,
                theirs,
                mine,
                theirs == TheirAct.CROSSED ? held ? FollowThrough.DONE : FollowThrough.NOT_DONE : null,
                Set.of(),
                null,
                null));
    }

    private void away() {
        if (number % 5 != 2) {
            return;
        }
        Stamp left = stamp(16, SampleLife.ALEX, null);
        entries.add(new Entry.StepAway(left, Intention.values()[random.nextInt(3)], chance(60), 60));
        if (chance(85)) {
            Stamp back = stamp(chance(70) ? 17 : 21, SampleLife.ALEX, null);
            entries.add(new Entry.Return(
                    back, left.id(), chance(90), null, Set.of(RepairAct.ASKED_WHAT_THEY_NEED), Response.MET));
        }
    }

    private void own() {
        if (number % 3 == 0) {
            entries.add(new Entry.PracticeDone(stamp(8, null, null), SampleLife.PAUSE, 5, null));
        }
        if (day.getDayOfWeek() == DayOfWeek.TUESDAY && chance(80)) {
            entries.add(new Entry.PracticeDone(stamp(19, null, null), SampleLife.CHOIR, 90, true));
            entries.add(new Entry.SupportContact(stamp(22, SampleLife.SAM, null)));
        }
        if (number % 13 == 0) {
            entries.add(new Entry.SmallWin(stamp(21, null, SampleLife.words("Let it ring, day " + number + "."))));
        }
    }

    private void evening() {
        int mood = Math.clamp(number / 150 - 1 + random.nextInt(3) - 1, -3, 3);
        Evening evening = new Evening(
                chance(20) ? SampleLife.words("The walk home along the river.") : null,
                chance(15) ? SampleLife.words("The message I read twice.") : null,
                random.nextInt(3),
                Felt.ofStep(mood).orElseThrow(),
                null,
                Math.clamp(2 + mood, 0, 3),
                Math.clamp(1 - mood, 0, 3),
                null,
                Math.clamp(1 + mood, 0, 3),
                null,
                Set.of());
        entries.add(new Entry.CheckIn(
                stamp(21, null, null),
                chance(30) ? SampleLife.words("One breath before I answer.") : null,
                chance(50) ? SampleLife.words(EMOTIONS.get(random.nextInt(EMOTIONS.size()))) : null,
                evening,
                List.of(),
                Map.of(SampleLife.ENERGY, (double) Math.clamp(4 + mood + random.nextInt(2), 1, 7))));
    }

    private void lookBack() {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            entries.add(new Entry.WeeklyCheckIn(
                    stamp(21, null, null),
                    Week.of(day),
                    chance(40) ? SampleLife.words("Two evenings of my own.") : null,
                    chance(30) ? SampleLife.words("The same talk about money.") : null,
                    BestFriend.values()[random.nextInt(3)],
                    chance(30) ? Set.of(ExtraHelp.STUCK_CYCLES) : Set.of()));
        }
        if (day.getDayOfMonth() == 28) {
            int at = number / 60;
            entries.add(new Entry.MonthlyCheckIn(
                    stamp(22, null, null),
                    YearMonth.from(day),
                    Map.of(),
                    Map.of(),
                    new Sliders(Math.min(9, 3 + at), 4, Math.min(10, 2 + at), Math.max(0, 8 - at)),
                    SampleLife.words("Money only in writing.")));
        }
    }

    private boolean chance(int hundredths) {
        return random.nextInt(100) < hundredths;
    }

    private Stamp stamp(int hour, @Nullable PersonId person, @Nullable OwnWords note) {
        return stamp("e" + number + "-" + entries.size(), day, hour, person, note);
    }

    static Stamp stamp(String id, LocalDate day, int hour, @Nullable PersonId person, @Nullable OwnWords note) {
        OffsetDateTime at = day.atTime(hour, 5).atOffset(ZoneOffset.UTC);
        return new Stamp(new EntryId(id), at, ZoneOffset.UTC, day, at.toInstant(), Source.WEB, person, note);
    }
}
