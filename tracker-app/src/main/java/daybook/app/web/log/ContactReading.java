package daybook.app.web.log;

import daybook.app.web.Desk;
import daybook.app.web.MeasureQuestion;
import daybook.app.web.Reading;
import daybook.app.web.WhenForm;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Person;
import daybook.core.word.Channel;
import daybook.core.word.EntryId;
import daybook.core.word.PersonId;
import daybook.core.word.Settled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a whole contact: who, when, the contact itself, the boundary that came up. */
final class ContactReading {
    private final Desk desk;
    private final ContactForm form;
    private final Reading read;
    private final EntryId id;
    private final List<JournalCommand> first = new ArrayList<>();

    /**
     * What the form says.
     *
     * @param first what has to be said before: somebody new, a limit without a card
     * @param test null where no boundary came up
     */
    record Heard(
            List<JournalCommand> first,
            Interaction contact,
            @Nullable BoundaryTest test) {}

    ContactReading(Desk desk, ContactForm form, Reading read) {
        this.desk = desk;
        this.form = form;
        this.read = read;
        this.id = new EntryId(Reading.id(form.id()));
    }

    EntryId id() {
        return id;
    }

    /** @param quietly whether no word is needed, as it was not before a correction */
    Optional<Heard> heard(boolean quietly) {
        PersonId person = person();
        Stamp stamp = stamp(person);
        Interaction contact = contact(stamp);
        boolean cameUp = form.test().cameUp();
        boolean enough = contact.hard() || cameUp || !contact.chips().redFlags().isEmpty();
        if (Reading.blank(form.after()) && !enough && !quietly) {
            read.no("after", "log.choose-felt");
        }
        BoundaryTest test = cameUp ? test(stamp, person) : null;
        return read.failed() ? Optional.empty() : Optional.of(new Heard(first, contact, test));
    }

    private @Nullable PersonId person() {
        if (form.newcomer()) {
            Optional<AddPerson> added = form.someone().read(read);
            added.ifPresent(first::add);
            return added.map(AddPerson::person).orElse(null);
        }
        Optional<PersonId> chosen = desk.timeline().people().stream()
                .map(Person::id)
                .filter(one -> one.value().equals(form.person()))
                .findFirst();
        if (chosen.isEmpty()) {
            read.no("person", "refused.interaction-needs-a-person");
        }
        return chosen.orElse(null);
    }

    Stamp stamp(@Nullable PersonId person) {
        return new WhenForm(form.shown(), form.at()).stamp(desk, read, "at", id, person, read.own("note", form.note()));
    }

    private Interaction contact(Stamp stamp) {
        boolean hard = form.hard() != null;
        return new Interaction(
                stamp,
                read.felt("before", form.before()),
                hard ? null : read.felt("after", form.after()),
                read.eggshells("eggshells", form.eggshells()),
                hard,
                read.yes("dreaded", form.dreaded()),
                read.word("channel", Channel.class, form.channel()),
                read.word("settled", Settled.class, form.settled()),
                form.chips().read(read),
                form.story().read(read),
                MeasureQuestion.read(read, desk.timeline(), form.measures()),
                form.pattern().read(desk, read, first));
    }

    private @Nullable BoundaryTest test(Stamp contact, @Nullable PersonId person) {
        TestReading reading = new TestReading(desk, form.test(), read, "test.");
        String chosen = form.test().chosenFor(person);
        if (Reading.blank(chosen) && form.test().limit().said()) {
            Optional<SetBoundary> set = form.test().limit().read(read, desk.today());
            set.ifPresent(first::add);
            return reading.test(contact, set.map(SetBoundary::boundary).orElse(null), id);
        }
        return reading.test(contact, reading.boundary(chosen).orElse(null), id);
    }
}
