package daybook.reports.sharing;

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
import daybook.core.journal.Stamp;
import daybook.core.journal.Story;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.EntryId;
import daybook.core.word.Intention;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of one entry may be seen. Every kind is made anew of the parts that are shown. */
record EntryCut(Timeline full, Choices choices, Period period, Masks masks) {

    /** @return empty where nothing of it may be seen */
    Optional<Entry> of(Entry entry) {
        if (leftOut(entry.stamp().person())) {
            return Optional.empty();
        }
        return switch (entry) {
            case Interaction contact -> Optional.of(contact(contact));
            case BoundaryTest test -> test(test);
            case CheckIn day -> Optional.of(day(day));
            case QuietDay quiet -> Optional.of(quiet.withStamp(stamp(quiet)));
            case StepAway away -> away(away);
            case Return back -> back(back);
            case PracticeDone done -> shown(SharedPart.PRACTICES, done.withStamp(stamp(done)));
            case SupportContact support -> Optional.of(support.withStamp(stamp(support)));
            case SmallWin win -> told(win) ? Optional.of(win.withStamp(stamp(win))) : Optional.empty();
            case Urge urge -> shown(SharedPart.SIGNS, urge.withStamp(stamp(urge)));
            case FactAndFeeling fact -> told(fact) ? Optional.of(fact(fact)) : Optional.empty();
            case WeeklyCheckIn week -> told(week) ? Optional.of(week(week)) : Optional.empty();
            case MonthlyCheckIn month -> shown(SharedPart.MONTHLY, month(month));
            // what was not sent to the one it is for goes to nobody else either
            case UnsentLetter ignored -> Optional.empty();
            case Questionnaire form -> shown(SharedPart.QUESTIONNAIRES, form.withStamp(stamp(form)));
        };
    }

    private boolean leftOut(@Nullable PersonId person) {
        return person != null && choices.leftOut().contains(person);
    }

    private Optional<Entry> shown(SharedPart part, Entry entry) {
        return choices.shows(part) ? Optional.of(entry) : Optional.empty();
    }

    /** Words of another time never leave, whatever was chosen. */
    private boolean told(Entry entry) {
        return period.contains(entry.stamp().day())
                && choices.showsWords(entry.stamp().id());
    }

    private @Nullable OwnWords told(Entry entry, @Nullable OwnWords words) {
        return words != null && told(entry) ? masks.masked(words) : null;
    }

    private Stamp stamp(Entry entry) {
        Stamp full = entry.stamp();
        return new Stamp(
                full.id(),
                full.at(),
                full.zone(),
                full.day(),
                full.written(),
                full.source(),
                full.person(),
                told(entry, full.note()));
    }

    private Interaction contact(Interaction contact) {
        boolean felt = choices.shows(SharedPart.FELT);
        boolean signs = choices.shows(SharedPart.SIGNS);
        return new Interaction(
                stamp(contact),
                felt ? contact.before() : null,
                felt ? contact.after() : null,
                felt ? contact.eggshells() : null,
                felt && contact.hard(),
                felt ? contact.dreaded() : null,
                contact.channel(),
                felt ? contact.settled() : null,
                chips(contact.chips()),
                story(contact),
                measures(contact.measures()),
                signs ? contact.pattern() : null);
    }

    private Chips chips(Chips chips) {
        boolean signs = choices.shows(SharedPart.SIGNS);
        return new Chips(
                signs ? chips.signs() : Set.of(),
                choices.shows(SharedPart.BODY) ? chips.body() : Set.of(),
                signs ? chips.healthy() : Set.of(),
                choices.shows(SharedPart.WITHDRAWAL) ? chips.withdrawal() : Set.of(),
                Set.of(),
                choices.shows(SharedPart.DRINK) ? chips.context() : Set.of(),
                choices.shows(SharedPart.RED_FLAGS) ? chips.redFlags() : Set.of());
    }

    private Story story(Interaction contact) {
        return new Story(
                told(contact, contact.story().topic()),
                null,
                null,
                null,
                told(contact, contact.story().said()));
    }

    private Map<MeasureId, Double> measures(Map<MeasureId, Double> measures) {
        return choices.shows(SharedPart.MEASURES) ? measures : Map.of();
    }

    /** A boundary that is about nobody but those who are left out is left out with them. */
    private Optional<Entry> test(BoundaryTest test) {
        Set<PersonId> people = full.boundary(test.boundary())
                .map(Boundary::current)
                .map(version -> version.terms().people())
                .orElse(Set.of());
        boolean theirs = !people.isEmpty() && choices.leftOut().containsAll(people);
        if (test.stamp().person() == null && theirs || during(test.during())) {
            return Optional.empty();
        }
        return Optional.of(test.withStamp(stamp(test)));
    }

    private boolean during(@Nullable EntryId contact) {
        return contact != null
                && full.entry(contact)
                        .map(Logged::entry)
                        .filter(entry -> leftOut(entry.stamp().person()))
                        .isPresent();
    }

    private CheckIn day(CheckIn day) {
        List<OwnWords> labels =
                told(day) ? day.labels().stream().map(masks::masked).toList() : List.of();
        return new CheckIn(
                stamp(day),
                told(day, day.intention()),
                told(day, day.emotion()),
                evening(day),
                labels,
                measures(day.measures()));
    }

    private Evening evening(CheckIn day) {
        Evening all = day.evening();
        boolean felt = choices.shows(SharedPart.FELT);
        boolean body = choices.shows(SharedPart.BODY);
        return new Evening(
                told(day, all.rose()),
                told(day, all.thorn()),
                choices.shows(SharedPart.PRACTICES) ? all.forMe() : null,
                felt ? all.felt() : null,
                felt ? all.eggshells() : null,
                body ? all.sleep() : null,
                body ? all.tension() : null,
                body ? all.numbness() : null,
                felt ? all.steadiness() : null,
                choices.shows(SharedPart.LEAVING) ? all.grief() : null,
                Set.of());
    }

    private Optional<Entry> away(StepAway away) {
        boolean safe = away.intention() != Intention.SAFETY || choices.shows(SharedPart.SAFETY);
        return safe ? shown(SharedPart.STEP_AWAYS, away.withStamp(stamp(away))) : Optional.empty();
    }

    private Optional<Entry> back(Return back) {
        boolean there =
                full.entry(back.stepAway()).map(Logged::entry).flatMap(this::of).isPresent();
        return there
                ? Optional.of(new Return(
                        stamp(back),
                        back.stepAway(),
                        back.returned(),
                        told(back, back.reason()),
                        back.repair(),
                        back.response()))
                : Optional.empty();
    }

    private FactAndFeeling fact(FactAndFeeling fact) {
        return new FactAndFeeling(
                stamp(fact),
                masks.masked(fact.feeling()),
                fact.strength(),
                told(fact, fact.fact()),
                fact.from(),
                fact.strengthAfter());
    }

    private WeeklyCheckIn week(WeeklyCheckIn week) {
        return new WeeklyCheckIn(
                stamp(week), week.week(), told(week, week.wins()), told(week, week.painPoints()), null, Set.of());
    }

    private MonthlyCheckIn month(MonthlyCheckIn month) {
        return new MonthlyCheckIn(
                stamp(month), month.month(), month.signsMe(), Map.of(), month.sliders(), told(month, month.agreed()));
    }
}
