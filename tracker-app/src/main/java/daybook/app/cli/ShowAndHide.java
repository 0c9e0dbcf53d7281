package daybook.app.cli;

import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.Coded;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import daybook.reports.sharing.Choices;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What starts off and is shown, what starts on and is hidden; {@code @Alex} among the hidden leaves a person out. */
record ShowAndHide(List<String> show, List<String> hide) {

    Choices choices(Timeline timeline) throws Stop {
        Choices choices = Choices.start();
        for (String word : show) {
            choices = choices.with(part("--show", word));
        }
        for (String word : hide) {
            choices = word.startsWith("@")
                    ? choices.without(person(word.substring(1), timeline))
                    : choices.without(part("--hide", word));
        }
        return choices;
    }

    private static SharedPart part(String option, String word) throws Stop {
        String all = Arrays.stream(SharedPart.values()).map(SharedPart::code).collect(Collectors.joining(", "));
        return Coded.of(SharedPart.class, word.strip())
                .orElseThrow(() -> Exit.USAGE.because("usage.one-of", option, all));
    }

    private static PersonId person(String alias, Timeline timeline) throws Stop {
        String wanted = alias.strip().toLowerCase(Locale.ROOT);
        return timeline.people().stream()
                .filter(person -> person.alias() != null
                        && person.alias().text().toLowerCase(Locale.ROOT).equals(wanted))
                .map(Person::id)
                .findFirst()
                .orElseThrow(() -> Exit.REFUSED.because("summary.nobody"));
    }
}
