package daybook.core.journal;

import daybook.core.collect.Ordered;
import daybook.core.word.BestFriend;
import daybook.core.word.BoundaryId;
import daybook.core.word.Channel;
import daybook.core.word.DetachmentSign;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.ExtraHelp;
import daybook.core.word.FeelingFrom;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.Intention;
import daybook.core.word.MeasureId;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PracticeId;
import daybook.core.word.Pressure;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import daybook.core.word.Settled;
import daybook.core.word.TheirAct;
import daybook.core.word.UrgeTo;
import daybook.core.word.Week;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was logged: every kind, a record each. A null field was not said; it is never zero. The constructors
 * check only what can never have been stored; rules that may change stand in {@link Journal#decide}.
 */
public sealed interface Entry {

    Stamp stamp();

    Entry withStamp(Stamp stamp);

    /** Own measures answered with it. */
    default Map<MeasureId, Double> measures() {
        return Map.of();
    }

    /** Same in all but the receipt (written, source): sent twice, logged once. */
    default boolean sameContent(Entry other) {
        return withStamp(stamp().receivedAs(
                                other.stamp().written(), other.stamp().source()))
                .equals(other);
    }

    /**
     * One contact with one person.
     *
     * @param hard "hard one, details later": a full entry, counts as a contact left worse, stands in no median
     * @param dreaded dreaded it beforehand
     * @param measures own measures asked with an interaction
     * @param pattern the repeating story it belonged to
     */
    record Interaction(
            Stamp stamp,
            @Nullable Felt before,
            @Nullable Felt after,
            @Nullable Eggshells eggshells,
            boolean hard,
            @Nullable Boolean dreaded,
            @Nullable Channel channel,
            @Nullable Settled settled,
            Chips chips,
            Story story,
            Map<MeasureId, Double> measures,
            @Nullable PatternMoment pattern)
            implements Entry {
        public Interaction {
            measures = Ordered.copy(measures);
        }

        @Override
        public Interaction withStamp(Stamp stamp) {
            return new Interaction(
                    stamp, before, after, eggshells, hard, dreaded, channel, settled, chips, story, measures, pattern);
        }

        /** Whether anything says how it left the writer: such contacts are the n of "left worse". */
        public boolean rated() {
            return hard || after != null;
        }

        /** A hard one whose details have not come yet. */
        public boolean unfinished() {
            return hard && after == null && chips.equals(Chips.NONE) && story.equals(Story.NONE);
        }

        /** Felt worse after: after below before where both are known, else after below level. A hard one always is. */
        public boolean leftWorse() {
            if (hard || after == null) {
                return hard;
            }
            return after.step() < (before == null ? 0 : before.step());
        }
    }

    /**
     * A moment when a boundary came up: three separate facts, what they did, what I did and, only if they crossed it,
     * whether the consequence followed.
     *
     * @param version of the boundary then in force, from 1
     * @param during the interaction it happened in, if that was logged
     */
    record BoundaryTest(
            Stamp stamp,
            BoundaryId boundary,
            int version,
            TheirAct theirs,
            MyAct mine,
            @Nullable FollowThrough followThrough,
            Set<Pressure> pressure,
            @Nullable Boolean scriptUsed,
            @Nullable EntryId during)
            implements Entry {
        public BoundaryTest {
            pressure = Ordered.words(pressure);
        }

        @Override
        public BoundaryTest withStamp(Stamp stamp) {
            return new BoundaryTest(
                    stamp, boundary, version, theirs, mine, followThrough, pressure, scriptUsed, during);
        }
    }

    /**
     * A check-in by calendar day; every part is optional and may come at another time of the day.
     *
     * @param intention of the morning
     * @param emotion of midday, in one word
     * @param labels words an import brought that have no place of their own, such as activities or an unknown mood
     * @param measures own measures asked with a check-in
     */
    record CheckIn(
            Stamp stamp,
            @Nullable OwnWords intention,
            @Nullable OwnWords emotion,
            Evening evening,
            List<OwnWords> labels,
            Map<MeasureId, Double> measures)
            implements Entry {
        public CheckIn {
            labels = List.copyOf(labels);
            measures = Ordered.copy(measures);
        }

        @Override
        public CheckIn withStamp(Stamp stamp) {
            return new CheckIn(stamp, intention, emotion, evening, labels, measures);
        }
    }

    /** "Nothing happened", logged on purpose. A later interaction on the same day overrules it. */
    record QuietDay(Stamp stamp) implements Entry {
        @Override
        public QuietDay withStamp(Stamp stamp) {
            return new QuietDay(stamp);
        }
    }

    /**
     * Space was taken.
     *
     * @param told whether they were told beforehand
     * @param promisedMinutes until coming back
     */
    record StepAway(
            Stamp stamp,
            Intention intention,
            @Nullable Boolean told,
            @Nullable Integer promisedMinutes) implements Entry {
        @Override
        public StepAway withStamp(Stamp stamp) {
            return new StepAway(stamp, intention, told, promisedMinutes);
        }
    }

    /**
     * The end of a step-away, at the moment of the stamp.
     *
     * @param returned came back; otherwise it is closed without
     * @param reason for closing it without coming back; safety needs none
     * @param repair what was done on coming back
     * @param response how they answered that
     */
    record Return(
            Stamp stamp,
            EntryId stepAway,
            boolean returned,
            @Nullable OwnWords reason,
            Set<RepairAct> repair,
            @Nullable Response response)
            implements Entry {
        public Return {
            repair = Ordered.words(repair);
        }

        @Override
        public Return withStamp(Stamp stamp) {
            return new Return(stamp, stepAway, returned, reason, repair, response);
        }
    }

    /** Something done for steadiness. {@code planned}: as the plan said, rather than on the spur of the moment. */
    record PracticeDone(
            Stamp stamp,
            PracticeId practice,
            @Nullable Integer minutes,
            @Nullable Boolean planned) implements Entry {
        @Override
        public PracticeDone withStamp(Stamp stamp) {
            return new PracticeDone(stamp, practice, minutes, planned);
        }
    }

    /** Contact with somebody who supports the writer. */
    record SupportContact(Stamp stamp) implements Entry {
        @Override
        public SupportContact withStamp(Stamp stamp) {
            return new SupportContact(stamp);
        }
    }

    /** One line, the note of the stamp: shown first in a report. */
    record SmallWin(Stamp stamp) implements Entry {
        @Override
        public SmallWin withStamp(Stamp stamp) {
            return new SmallWin(stamp);
        }
    }

    /** An urge of strength 0 to 3, acted on or not. */
    record Urge(
            Stamp stamp,
            UrgeTo to,
            @Nullable Integer strength,
            @Nullable Boolean acted) implements Entry {
        public Urge {
            Steps.check(strength, 3);
        }

        @Override
        public Urge withStamp(Stamp stamp) {
            return new Urge(stamp, to, strength, acted);
        }
    }

    /** A feeling of strength 0 to 3, the fact checked against it, where it comes from, its strength after. */
    record FactAndFeeling(
            Stamp stamp,
            OwnWords feeling,
            @Nullable Integer strength,
            @Nullable OwnWords fact,
            @Nullable FeelingFrom from,
            @Nullable Integer strengthAfter)
            implements Entry {
        public FactAndFeeling {
            Steps.check(strength, 3);
            Steps.check(strengthAfter, 3);
        }

        @Override
        public FactAndFeeling withStamp(Stamp stamp) {
            return new FactAndFeeling(stamp, feeling, strength, fact, from, strengthAfter);
        }
    }

    /** @param bestFriend "would I want my best friend in this?" */
    record WeeklyCheckIn(
            Stamp stamp,
            Week week,
            @Nullable OwnWords wins,
            @Nullable OwnWords painPoints,
            @Nullable BestFriend bestFriend,
            Set<ExtraHelp> extraHelp)
            implements Entry {
        public WeeklyCheckIn {
            extraHelp = Ordered.words(extraHelp);
        }

        @Override
        public WeeklyCheckIn withStamp(Stamp stamp) {
            return new WeeklyCheckIn(stamp, week, wins, painPoints, bestFriend, extraHelp);
        }
    }

    /**
     * A look back at a month.
     *
     * @param signsMe signs of detachment in me, 0 to 2
     * @param signsThem the same as I see them in the other; never leaves the journal
     * @param agreed what we agreed
     */
    record MonthlyCheckIn(
            Stamp stamp,
            YearMonth month,
            Map<DetachmentSign, Integer> signsMe,
            Map<DetachmentSign, Integer> signsThem,
            Sliders sliders,
            @Nullable OwnWords agreed)
            implements Entry {
        public MonthlyCheckIn {
            signsMe = Ordered.words(signsMe);
            signsThem = Ordered.words(signsThem);
            signsMe.values().forEach(level -> Steps.check(level, 2));
            signsThem.values().forEach(level -> Steps.check(level, 2));
        }

        @Override
        public MonthlyCheckIn withStamp(Stamp stamp) {
            return new MonthlyCheckIn(stamp, month, signsMe, signsThem, sliders, agreed);
        }
    }

    /** A letter that is written and not sent. {@code stamp.person()}: to whom, where somebody is named. */
    record UnsentLetter(Stamp stamp, OwnWords letter) implements Entry {
        @Override
        public UnsentLetter withStamp(Stamp stamp) {
            return new UnsentLetter(stamp, letter);
        }
    }

    /** @param items every item of the form in its order, 0 to 3 */
    record Questionnaire(Stamp stamp, QuestionnaireForm form, List<Integer> items) implements Entry {
        /** @throws IllegalArgumentException unless all items are there: a part of them has no published score */
        public Questionnaire {
            items = List.copyOf(items);
            items.forEach(item -> Steps.check(item, 3));
            if (items.size() != form.items()) {
                throw new IllegalArgumentException("this form has " + form.items() + " items");
            }
        }

        /** @return 0 to {@link QuestionnaireForm#most()} */
        public int sum() {
            return items.stream().mapToInt(Integer::intValue).sum();
        }

        @Override
        public Questionnaire withStamp(Stamp stamp) {
            return new Questionnaire(stamp, form, items);
        }
    }
}
