package daybook.app.demo;

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
import daybook.core.word.Eggshells;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.Pressure;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.Source;
import daybook.core.word.TheirAct;
import daybook.core.word.Tone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One made-up day. */
final class SampleDay {
    private final int number;
    private final LocalDate date;
    private final ZoneId zone;
    private final Cast cast;
    private final SampleWords words;
    private final Course course;
    private final Random random;
    private final List<Entry> entries = new ArrayList<>();

    SampleDay(int number, LocalDate date, ZoneId zone, Cast cast, SampleWords words, Course course, Random random) {
        this.number = number;
        this.date = date;
        this.zone = zone;
        this.cast = cast;
        this.words = words;
        this.course = course;
        this.random = random;
    }

    List<Entry> entries() {
        if (course.silent(number) || chance(.1)) {
            return entries;
        }
        boolean late = chance(.13);
        if (chance(course.contact(number))) {
            contact(Cast.ALEX, course.felt(number), late);
        }
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY && chance(.7)) {
            contact(Cast.ROBIN, -.4, late);
        }
        if (chance(.16)) {
            contact(Cast.SAM, 1.4, late);
        }
        if (entries.isEmpty() && chance(.6)) {
            entries.add(new QuietDay(stamp(time(20, 60), null, null, late)));
        }
        if (chance(.66)) {
            entries.add(evening(late));
        }
        return entries;
    }

    private void contact(PersonId person, double middle, boolean late) {
        ZonedDateTime at = time(12, 9 * 60);
        Felt after = felt(middle);
        boolean hard = after == Felt.DRAINED && chance(.3);
        OwnWords note = chance(.08) ? words.any(after.step() < 0 ? "note.hard" : "note.light", random) : null;
        Interaction contact = new Interaction(
                stamp(at, person, note, late),
                chance(.8) ? felt(middle / 3) : null,
                hard ? null : after,
                chance(.85) ? eggshells(after) : null,
                hard,
                after.step() < -1 && chance(.4) ? Boolean.TRUE : null,
                channel(person),
                after.step() < 0 && chance(.6) ? settled() : null,
                chips(after),
                Story.NONE,
                Map.of());
        entries.add(contact);
        if (!person.equals(Cast.SAM) && chance(.6)) {
            entries.add(test(person, contact.stamp().id(), at.plusMinutes(2), late));
        }
    }

    private BoundaryTest test(PersonId person, EntryId during, ZonedDateTime at, boolean late) {
        List<BoundaryId> choice = cast.inForce(person, number);
        BoundaryId boundary = choice.get(random.nextInt(choice.size()));
        TheirAct theirs =
                pick(List.of(TheirAct.CROSSED, TheirAct.PUSHED, TheirAct.PUSHED, TheirAct.RESPECTED, TheirAct.CROSSED));
        FollowThrough followed = theirs == TheirAct.CROSSED ? followed() : null;
        Set<Pressure> pressure = theirs == TheirAct.RESPECTED
                ? Set.of()
                : chance(.2) ? Set.of(Pressure.THEM, Pressure.FAMILY) : Set.of(Pressure.THEM);
        return new BoundaryTest(
                stamp(at, person, null, late),
                boundary,
                cast.version(boundary, number),
                theirs,
                mine(),
                followed,
                pressure,
                chance(.5) ? Boolean.TRUE : null,
                during);
    }

    private MyAct mine() {
        double luck = random.nextDouble();
        if (luck < .04) {
            return MyAct.YIELDED_FOR_SAFETY;
        }
        if (luck < .07) {
            return MyAct.CHANGED_BY_CHOICE;
        }
        if (!chance(course.holding(number))) {
            return MyAct.GAVE_WAY;
        }
        return chance(course.holding(number)) ? MyAct.HELD_STEADY : MyAct.HELD_WOBBLE;
    }

    private FollowThrough followed() {
        return chance(course.holding(number))
                ? chance(.75) ? FollowThrough.DONE : FollowThrough.LATE_OR_PARTLY
                : chance(.8) ? FollowThrough.NOT_DONE : FollowThrough.UNSAFE_TO_DO;
    }

    private CheckIn evening(boolean late) {
        int mood = (int) Math.round(course.felt(number) / 2 + .4 + random.nextGaussian() * .8);
        Evening evening = new Evening(
                chance(.3) ? words.any("rose", random) : null,
                chance(.2) ? words.any("thorn", random) : null,
                random.nextInt(3),
                Felt.ofStep(Math.clamp(mood, -3, 3)).orElseThrow(),
                null,
                Math.clamp(2 + mood - random.nextInt(2), 0, 3),
                Math.clamp(1 - mood + random.nextInt(2), 0, 3),
                null,
                Math.clamp(1 + mood + random.nextInt(2), 0, 3),
                null,
                tones(mood));
        double energy = Math.clamp(4 + mood + random.nextGaussian(), 1, 7);
        return new CheckIn(
                stamp(time(21, 90), null, null, late),
                null,
                null,
                evening,
                List.of(),
                chance(.9) ? Map.of(Cast.ENERGY, (double) Math.round(energy)) : Map.of());
    }

    private Set<Tone> tones(int mood) {
        if (chance(.5)) {
            return Set.of();
        }
        return mood < 0 ? Set.of(Tone.GUILT, Tone.MISSING_THEM) : chance(.3) ? Set.of(Tone.RELIEF) : Set.of(Tone.PEACE);
    }

    private Chips chips(Felt after) {
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

    private Channel channel(PersonId person) {
        return person.equals(Cast.ALEX)
                ? pick(List.of(Channel.TEXT, Channel.TEXT, Channel.CALL, Channel.CALL, Channel.IN_PERSON))
                : pick(List.of(Channel.IN_PERSON, Channel.CALL));
    }

    private Settled settled() {
        return pick(List.of(Settled.UNDER_AN_HOUR, Settled.A_FEW_HOURS, Settled.A_FEW_HOURS, Settled.NEXT_DAY));
    }

    private Eggshells eggshells(Felt after) {
        int level = Math.clamp(Math.round(1 - after.step() * .6 + random.nextGaussian() * .7), 0, 3);
        return Eggshells.ofLevel(level).orElseThrow();
    }

    private Felt felt(double middle) {
        int step = Math.clamp(Math.round(middle + random.nextGaussian() * .9), -3, 3);
        return Felt.ofStep(step).orElseThrow();
    }

    /** The same contact, a step lighter: on looking back it was not so bad. */
    static Interaction onSecondThought(Interaction contact) {
        Felt after = contact.after();
        Felt lighter =
                after == null ? Felt.LEVEL : Felt.ofStep(after.step() + 1).orElse(after);
        return new Interaction(
                contact.stamp(),
                contact.before(),
                lighter,
                contact.eggshells(),
                contact.hard(),
                contact.dreaded(),
                contact.channel(),
                contact.settled(),
                contact.chips(),
                contact.story(),
                contact.measures());
    }

    private Stamp stamp(ZonedDateTime at, @Nullable PersonId person, @Nullable OwnWords note, boolean late) {
        ZonedDateTime written = late ? date.plusDays(1).atTime(8, 10).atZone(zone) : at.plusMinutes(9);
        EntryId id = new EntryId("demo-" + number + "-" + entries.size());
        return new Stamp(id, at.toOffsetDateTime(), zone, date, written.toInstant(), Source.DEMO, person, note);
    }

    private ZonedDateTime time(int hour, int within) {
        return date.atTime(LocalTime.of(hour, 0))
                .plusMinutes(random.nextInt(within))
                .atZone(zone);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
