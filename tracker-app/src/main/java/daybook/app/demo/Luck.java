package daybook.app.demo;

import daybook.core.journal.Chips;
import daybook.core.word.BodySign;
import daybook.core.word.Channel;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.HealthySign;
import daybook.core.word.PersonId;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.Tone;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What chance decides on a day. */
record Luck(RandomGenerator random) {

    Set<Tone> tones(int mood) {
        if (chance(.5)) {
            return Set.of();
        }
        return mood < 0 ? Set.of(Tone.GUILT, Tone.MISSING_THEM) : chance(.3) ? Set.of(Tone.RELIEF) : Set.of(Tone.PEACE);
    }

    Chips chips(Felt after) {
        boolean heavy = after.step() < 0;
        Set<Sign> signs = heavy
                ? chance(.5)
                        ? Set.of(Sign.SAME_PATTERN_AGAIN)
                        : chance(.4) ? Set.of(Sign.THOUGHTS_CIRCLED_FOR_HOURS) : Set.of()
                : chance(.4) ? Set.of(Sign.FELT_HEARD) : Set.of();
        Set<BodySign> body = heavy && chance(.35) ? Set.of(BodySign.STOMACH) : Set.of();
        Set<HealthySign> healthy = !heavy && chance(.3) ? Set.of(HealthySign.LISTENED_WITHOUT_TAKING_IT_ON) : Set.of();
        return new Chips(signs, body, healthy, Set.of(), Set.of(), Set.of(), Set.of());
    }

    Channel channel(PersonId person) {
        return person.equals(Cast.ALEX)
                ? pick(List.of(Channel.TEXT, Channel.TEXT, Channel.CALL, Channel.CALL, Channel.IN_PERSON))
                : pick(List.of(Channel.IN_PERSON, Channel.CALL));
    }

    Settled settled() {
        return pick(List.of(Settled.UNDER_AN_HOUR, Settled.A_FEW_HOURS, Settled.A_FEW_HOURS, Settled.NEXT_DAY));
    }

    Eggshells eggshells(Felt after) {
        int level = Math.clamp(Math.round(1 - after.step() * .6 + random.nextGaussian() * .7), 0, 3);
        return Eggshells.ofLevel(level).orElseThrow();
    }

    Felt felt(double middle) {
        int step = Math.clamp(Math.round(middle + random.nextGaussian() * .9), -3, 3);
        return Felt.ofStep(step).orElseThrow();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
