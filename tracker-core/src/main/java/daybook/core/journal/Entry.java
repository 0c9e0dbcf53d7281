package daybook.core.journal;

import daybook.core.collect.Ordered;
import daybook.core.word.BodySign;
import daybook.core.word.BoundaryId;
import daybook.core.word.Channel;
import daybook.core.word.ContextChip;
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.MeasureId;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.Pressure;
import daybook.core.word.RedFlag;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.Tone;
import daybook.core.word.WithdrawalSign;
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
            Map<MeasureId, Double> measures)
            implements Entry {
        public Interaction {
            measures = Ordered.copy(measures);
        }

        @Override
        public Interaction withStamp(Stamp stamp) {
            return new Interaction(
                    stamp, before, after, eggshells, hard, dreaded, channel, settled, chips, story, measures);
        }

        /** Whether anything says how it left the writer: such contacts are the n of "left worse". */
        public boolean rated() {
            return hard || after != null;
        }

        /** Felt worse after: after below before where both are known, else after below level. A hard one always is. */
        public boolean leftWorse() {
            if (hard || after == null) {
                return hard;
            }
            return after.step() < (before == null ? 0 : before.step());
        }
    }

    /** The chips of an interaction. Which of them may leave the journal is for sharing to say, not for storage. */
    record Chips(
            Set<Sign> signs,
            Set<BodySign> body,
            Set<HealthySign> healthy,
            Set<WithdrawalSign> withdrawal,
            Set<StuckThought> stuck,
            Set<ContextChip> context,
            Set<RedFlag> redFlags) {
        public static final Chips NONE =
                new Chips(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

        public Chips {
            signs = Ordered.words(signs);
            body = Ordered.words(body);
            healthy = Ordered.words(healthy);
            withdrawal = Ordered.words(withdrawal);
            stuck = Ordered.words(stuck);
            context = Ordered.words(context);
            redFlags = Ordered.words(redFlags);
        }
    }

    /**
     * What an interaction was about.
     *
     * @param practical practical topics only
     * @param mineToSolve the answer to "is this mine to solve?"
     * @param rescued true: fixed or took over; false: let them own it
     * @param said what was said or done: behaviours, not feelings
     */
    record Story(
            @Nullable OwnWords topic,
            @Nullable Boolean practical,
            @Nullable Boolean mineToSolve,
            @Nullable Boolean rescued,
            @Nullable OwnWords said) {
        public static final Story NONE = new Story(null, null, null, null, null);
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

    /**
     * The evening part of a check-in. Numbers are steps of 0 to 3 unless said.
     *
     * @param forMe things done for myself: 0, 1, or 2 for two and more
     * @param felt felt today
     * @param sleep of the night that ended this day, 0 hardly to 3 well
     * @param tension of the body
     * @param steadiness of the day
     */
    record Evening(
            @Nullable OwnWords rose,
            @Nullable OwnWords thorn,
            @Nullable Integer forMe,
            @Nullable Felt felt,
            @Nullable Eggshells eggshells,
            @Nullable Integer sleep,
            @Nullable Integer tension,
            @Nullable Integer numbness,
            @Nullable Integer steadiness,
            @Nullable Integer grief,
            Set<Tone> tones) {
        public static final Evening NONE =
                new Evening(null, null, null, null, null, null, null, null, null, null, Set.of());

        public Evening {
            tones = Ordered.words(tones);
            inRange(forMe, 2);
            inRange(sleep, 3);
            inRange(tension, 3);
            inRange(numbness, 3);
            inRange(steadiness, 3);
            inRange(grief, 3);
        }

        /** Whether the evening was closed: what is absent on a closed day was zero, on any other day it is unknown. */
        public boolean closes() {
            return !equals(NONE);
        }

        private static void inRange(@Nullable Integer step, int most) {
            if (step != null && (step < 0 || step > most)) {
                throw new IllegalArgumentException("a step is 0 to " + most);
            }
        }
    }

    /** "Nothing happened", logged on purpose. A later interaction on the same day overrules it. */
    record QuietDay(Stamp stamp) implements Entry {
        @Override
        public QuietDay withStamp(Stamp stamp) {
            return new QuietDay(stamp);
        }
    }
}
