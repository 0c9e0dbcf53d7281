package daybook.core.journal;

import static daybook.core.journal.RefusalReason.ALIAS_TAKEN;
import static daybook.core.journal.RefusalReason.PERSON_ID_TAKEN;
import static daybook.core.journal.RefusalReason.UNKNOWN_PERSON;

import daybook.core.collect.Ordered;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.DescribePerson;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalEvent.PersonAdded;
import daybook.core.journal.JournalEvent.PersonDescribed;
import daybook.core.journal.JournalEvent.PersonNamed;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules need to know of people: who there is, and that two are not called the same. */
public record People(Map<PersonId, PersonAdded> added, Map<PersonId, OwnWords> aliases) {
    static final People NONE = new People(Map.of(), Map.of());

    boolean knows(@Nullable PersonId person) {
        return person != null && added.containsKey(person);
    }

    Decision add(AddPerson add) {
        PersonAdded wanted = new PersonAdded(add.person(), add.kind(), add.supporter(), add.separate());
        PersonAdded known = added.get(add.person());
        if (known != null) {
            boolean same = known.equals(wanted) && add.alias().equals(aliases.get(add.person()));
            return same ? Decision.of() : Decision.no(PERSON_ID_TAKEN, add.person());
        }
        return aliasFree(add.person(), add.alias())
                ? Decision.of(wanted, new PersonNamed(add.person(), add.alias()))
                : Decision.no(ALIAS_TAKEN, add.person());
    }

    Decision rename(RenamePerson rename) {
        if (!knows(rename.person())) {
            return Decision.no(UNKNOWN_PERSON, rename.person());
        }
        if (rename.alias().equals(aliases.get(rename.person()))) {
            return Decision.of();
        }
        return aliasFree(rename.person(), rename.alias())
                ? Decision.of(List.of(new PersonNamed(rename.person(), rename.alias())))
                : Decision.no(ALIAS_TAKEN, rename.person());
    }

    Decision describe(DescribePerson describe) {
        PersonAdded known = added.get(describe.person());
        if (known == null) {
            return Decision.no(UNKNOWN_PERSON, describe.person());
        }
        PersonDescribed wanted =
                new PersonDescribed(describe.person(), describe.kind(), describe.supporter(), describe.separate());
        return known.equals(as(wanted)) ? Decision.of() : Decision.of(wanted);
    }

    private static PersonAdded as(PersonDescribed person) {
        return new PersonAdded(person.person(), person.kind(), person.supporter(), person.separate());
    }

    private boolean aliasFree(PersonId person, OwnWords alias) {
        return aliases.entrySet().stream()
                .noneMatch(other -> !other.getKey().equals(person) && Names.alike(other.getValue(), alias));
    }

    People added(PersonAdded event) {
        return new People(Ordered.with(added, event.person(), event), aliases);
    }

    People described(PersonDescribed event) {
        return new People(Ordered.with(added, event.person(), as(event)), aliases);
    }

    People named(PersonNamed event) {
        return new People(added, Ordered.with(aliases, event.person(), event.alias()));
    }
}
