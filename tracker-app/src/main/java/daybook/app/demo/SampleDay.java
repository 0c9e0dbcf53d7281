package daybook.app.demo;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.QuietDay;
import daybook.core.journal.Evening;
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.word.BoundaryId;
import daybook.core.word.EntryId;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.MyAct;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.Pressure;
import daybook.core.word.TheirAct;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One made-up day. */
final class SampleDay {
    private final Dated day;
    private final Cast cast;
    private final SampleWords words;
    private final Course course;
    private final RandomGenerator random;
    private final Luck luck;
    private final List<Entry> entries = new ArrayList<>();

    SampleDay(Dated day, Cast cast, SampleWords words, Course course, RandomGenerator random) {
        this.day = day;
        this.cast = cast;
        this.words = words;
        this.course = course;
        this.random = random;
        this.luck = new Luck(random);
    }

    List<Entry> entries() {
        if (course.today(day.number())) {
            entries.add(morning());
        } else if (course.silent(day.number()) || luck.chance(.1)) {
            return entries;
        }
        boolean late = luck.chance(.13);
        if (luck.chance(course.contact(day.number()))) {
            contact(Cast.ALEX, course.felt(day.number()), late);
        }
        if (day.date().getDayOfWeek() == DayOfWeek.SUNDAY && luck.chance(.7)) {
            contact(Cast.ROBIN, -.4, late);
        }
        if (luck.chance(.16)) {
            contact(Cast.SAM, 1.4, late);
        }
        if (entries.isEmpty() && luck.chance(.6)) {
            entries.add(new QuietDay(stamp(time(20, 60), null, null, late)));
        }
        if (luck.chance(.66)) {
            entries.add(evening(late));
        }
        return entries;
    }

    private void contact(PersonId person, double middle, boolean late) {
        ZonedDateTime at = time(12, 9 * 60);
        Felt after = luck.felt(middle);
        boolean hard = after == Felt.DRAINED && luck.chance(.3);
        OwnWords note = luck.chance(.08) ? words.any(after.step() < 0 ? "note.hard" : "note.light", random) : null;
        Interaction contact = new Interaction(
                stamp(at, person, note, late),
                luck.chance(.8) ? luck.felt(middle / 3) : null,
                hard ? null : after,
                luck.chance(.85) ? luck.eggshells(after) : null,
                hard,
                (after.step() < -1 && luck.chance(.4)) ? Boolean.TRUE : null,
                luck.channel(person),
                (after.step() < 0 && luck.chance(.6)) ? luck.settled() : null,
                luck.chips(after),
                Story.NONE,
                Map.of(),
                person.equals(Cast.ALEX) ? cast.story(day.number()) : null);
        entries.add(contact);
        if (!person.equals(Cast.SAM) && luck.chance(.75)) {
            entries.add(test(person, contact.stamp().id(), at.plusMinutes(2), late));
        }
    }

    private BoundaryTest test(PersonId person, EntryId during, ZonedDateTime at, boolean late) {
        List<BoundaryId> choice = cast.inForce(person, day.number());
        BoundaryId boundary = choice.get(random.nextInt(choice.size()));
        TheirAct theirs = luck.pick(
                List.of(TheirAct.CROSSED, TheirAct.PUSHED, TheirAct.PUSHED, TheirAct.RESPECTED, TheirAct.CROSSED));
        FollowThrough followed = theirs == TheirAct.CROSSED ? followed() : null;
        Set<Pressure> pressure = theirs == TheirAct.RESPECTED
                ? Set.of()
                : luck.chance(.2) ? Set.of(Pressure.THEM, Pressure.FAMILY) : Set.of(Pressure.THEM);
        return new BoundaryTest(
                stamp(at, person, null, late),
                boundary,
                cast.version(boundary, day.number()),
                theirs,
                mine(),
                followed,
                pressure,
                luck.chance(.5) ? Boolean.TRUE : null,
                during);
    }

    private MyAct mine() {
        double share = random.nextDouble();
        if (share < .04) {
            return MyAct.YIELDED_FOR_SAFETY;
        }
        if (share < .07) {
            return MyAct.CHANGED_BY_CHOICE;
        }
        if (!luck.chance(course.holding(day.number()))) {
            return MyAct.GAVE_WAY;
        }
        return luck.chance(course.holding(day.number())) ? MyAct.HELD_STEADY : MyAct.HELD_WOBBLE;
    }

    private FollowThrough followed() {
        return luck.chance(course.holding(day.number()))
                ? luck.chance(.75) ? FollowThrough.DONE : FollowThrough.LATE_OR_PARTLY
                : luck.chance(.8) ? FollowThrough.NOT_DONE : FollowThrough.UNSAFE_TO_DO;
    }

    /** So that the last day has an entry from early on. */
    private CheckIn morning() {
        ZonedDateTime at = day.at(7, 10);
        return new CheckIn(
                stamp(at, null, null, false), words.own("intention"), null, Evening.NONE, List.of(), Map.of());
    }

    private CheckIn evening(boolean late) {
        int mood = (int) Math.round(course.felt(day.number()) / 2 + .4 + random.nextGaussian() * .8);
        Evening evening = new Evening(
                luck.chance(.3) ? words.any("rose", random) : null,
                luck.chance(.2) ? words.any("thorn", random) : null,
                random.nextInt(3),
                Felt.ofStep(Math.clamp(mood, -3, 3)).orElseThrow(),
                null,
                Math.clamp(2 + mood - random.nextInt(2), 0, 3),
                Math.clamp(1 - mood + random.nextInt(2), 0, 3),
                null,
                Math.clamp(1 + mood + random.nextInt(2), 0, 3),
                null,
                luck.tones(mood));
        double energy = Math.clamp(4 + mood + random.nextGaussian(), 1, 7);
        return new CheckIn(
                stamp(time(21, 90), null, null, late),
                null,
                null,
                evening,
                List.of(),
                luck.chance(.9) ? Map.of(Cast.ENERGY, (double) Math.round(energy)) : Map.of());
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
                contact.measures(),
                contact.pattern());
    }

    private Stamp stamp(ZonedDateTime at, @Nullable PersonId person, @Nullable OwnWords note, boolean late) {
        return day.stamp(String.valueOf(entries.size()), at, person, note, late);
    }

    private ZonedDateTime time(int hour, int within) {
        return day.at(hour, random.nextInt(within));
    }
}
