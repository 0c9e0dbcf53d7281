package daybook.reports.summary;

import daybook.core.journal.Entry.Interaction;
import daybook.core.timeline.Person;
import daybook.core.word.OwnWords;
import daybook.core.word.PersonId;
import daybook.reports.block.Text;
import daybook.reports.block.Text.Piece;
import daybook.reports.sharing.Shared;
import daybook.reports.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who the pages are about: a letter and a kind, or the name where names are shown. */
record People(Shared shared, Phrases phrases) {

    /** With whom there was contact, and how often; without pieces where there was none. */
    Text contacts() {
        List<Piece> pieces = new ArrayList<>();
        counts().forEach((id, n) -> {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Said(", "));
            }
            pieces.addAll(who(id).pieces());
            pieces.add(new Piece.Said(" " + phrases.numbers().whole(n)));
        });
        if (pieces.isEmpty()) {
            return new Text(List.of());
        }
        pieces.addFirst(new Piece.Said(phrases.say("summary.with") + " "));
        pieces.add(new Piece.Said("."));
        return new Text(pieces);
    }

    /** In the order of the people, which says nothing about anybody. */
    private Map<PersonId, Integer> counts() {
        Map<PersonId, Integer> counts = new LinkedHashMap<>();
        shared.timeline().people().forEach(person -> counts.put(person.id(), 0));
        shared.timeline().days(shared.period()).stream()
                .flatMap(day -> day.of(Interaction.class))
                .map(contact -> contact.stamp().person())
                .forEach(person -> counts.computeIfPresent(person, (ignored, n) -> n + 1));
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    private Text who(PersonId id) {
        Person person = shared.timeline().person(id).orElseThrow();
        String kind = phrases.say("kind." + person.kind().code());
        OwnWords alias = person.alias();
        return alias == null
                ? Text.of(phrases.say("person.letter", shared.letter(id), kind))
                : phrases.text("person.named", Phrases.typed(alias), Phrases.said(kind));
    }
}
