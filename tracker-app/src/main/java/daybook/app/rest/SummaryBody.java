package daybook.app.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.report.SummaryRequest;
import daybook.app.transfer.SmallBody;
import daybook.core.timeline.Period;
import daybook.core.timeline.Person;
import daybook.core.word.Audience;
import daybook.core.word.Coded;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import daybook.reports.sharing.Choices;
import daybook.reports.text.Phrases;
import java.util.List;
import java.util.Optional;

/** What is asked of a summary: parts by their codes; a person is left out by {@code @} and their id or alias. */
record SummaryBody(ApiDesk desk) {

    SummaryRequest read(ObjectNode body) {
        SmallBody sent = new SmallBody(body);
        Optional<Period> period = Asked.period(sent);
        sent.code("for", Audience.class)
                .filter(audience -> audience == Audience.THERAPIST)
                .ifPresentOrElse(therapist -> {}, () -> sent.wrong("for", "unknown-code"));
        Paper paper = sent.code("paper", Paper.class).orElse(Paper.A4);
        Phrases phrases = Asked.language(sent, desk);
        boolean locked = sent.yesNo("password").orElse(false);
        List<OwnWords> questions = questions(sent);
        Choices choices = choices(sent);
        Wrongs.stopIfAny(sent);
        Period days = period.orElseThrow();
        return new SummaryRequest(days, choices, questions, paper, phrases, locked, SummaryRequest.neutralName(days));
    }

    private static List<OwnWords> questions(SmallBody sent) {
        List<String> lines = sent.texts("talk");
        if (lines.stream().anyMatch(line -> line.isBlank() || line.length() > OwnWords.LONGEST)) {
            sent.wrong("talk", "too-long");
            return List.of();
        }
        return lines.stream().map(OwnWords::new).toList();
    }

    private Choices choices(SmallBody sent) {
        Choices choices = Choices.start();
        for (String word : sent.texts("show")) {
            Optional<SharedPart> part = part("show", word, sent);
            choices = part.isPresent() ? choices.with(part.get()) : choices;
        }
        for (String word : sent.texts("hide")) {
            if (word.startsWith("@")) {
                Optional<PersonId> person = person(word.substring(1).strip());
                if (person.isEmpty()) {
                    sent.wrong("hide", "unknown-person");
                }
                choices = person.isPresent() ? choices.without(person.get()) : choices;
            } else {
                Optional<SharedPart> part = part("hide", word, sent);
                choices = part.isPresent() ? choices.without(part.get()) : choices;
            }
        }
        return choices;
    }

    private static Optional<SharedPart> part(String field, String word, SmallBody sent) {
        Optional<SharedPart> part = Coded.of(SharedPart.class, word.strip());
        if (part.isEmpty()) {
            sent.wrong(field, "unknown-code");
        }
        return part;
    }

    private Optional<PersonId> person(String named) {
        return desk.timeline().people().stream()
                .filter(person -> person.id().value().equals(named) || isCalled(person, named))
                .map(Person::id)
                .findFirst();
    }

    private static boolean isCalled(Person person, String named) {
        OwnWords alias = person.alias();
        return alias != null && alias.text().strip().equalsIgnoreCase(named);
    }
}
