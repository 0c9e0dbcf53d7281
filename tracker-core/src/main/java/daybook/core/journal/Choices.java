package daybook.core.journal;

import static daybook.core.journal.RefusalReason.IDLE_MINUTES_OUT_OF_RANGE;
import static daybook.core.journal.RefusalReason.LISTED_TWICE;
import static daybook.core.journal.RefusalReason.NOT_A_LANGUAGE;
import static daybook.core.journal.RefusalReason.NOT_A_WEB_ADDRESS;
import static daybook.core.journal.RefusalReason.UNKNOWN_CHIP;
import static daybook.core.journal.RefusalReason.UNKNOWN_PERSON;

import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.JournalEvent.SettingsChanged;
import daybook.core.word.BodySign;
import daybook.core.word.ChipList;
import daybook.core.word.Coded;
import daybook.core.word.ContextChip;
import daybook.core.word.HealthySign;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.Tone;
import daybook.core.word.WithdrawalSign;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules for settings: nothing is kept that a page could not use. */
record Choices(People people, Plans plans) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

    /** Nothing that runs when it is opened, and no blank to hide behind. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]{1,2000}");

    Decision change(ChangeSettings change) {
        Settings wanted = change.settings();
        if (wanted.equals(plans.settings())) {
            return Decision.of();
        }
        if (wanted.language() != null && !LANGUAGE.matcher(wanted.language()).matches()) {
            return Decision.no(NOT_A_LANGUAGE);
        }
        if (!webAddress(wanted.exitPage())) {
            return Decision.no(NOT_A_WEB_ADDRESS);
        }
        if (wanted.idleMinutes() != null && (wanted.idleMinutes() < 1 || wanted.idleMinutes() > 60)) {
            return Decision.no(IDLE_MINUTES_OUT_OF_RANGE);
        }
        return lettersRefusal(wanted.letters())
                .or(() -> chipsRefusal(wanted.chips()))
                .orElseGet(() -> Decision.of(new SettingsChanged(wanted)));
    }

    private static boolean webAddress(@Nullable OwnWords exitPage) {
        return exitPage == null || WEB_ADDRESS.matcher(exitPage.text()).matches();
    }

    private Optional<Decision> lettersRefusal(List<PersonId> letters) {
        if (twice(letters)) {
            return Optional.of(Decision.no(LISTED_TWICE));
        }
        return letters.stream()
                .filter(person -> !people.knows(person))
                .findFirst()
                .map(person -> Decision.no(UNKNOWN_PERSON, person));
    }

    private Optional<Decision> chipsRefusal(Map<ChipList, List<String>> chips) {
        for (Map.Entry<ChipList, List<String>> list : chips.entrySet()) {
            if (twice(list.getValue())) {
                return Optional.of(Decision.no(LISTED_TWICE, list.getKey().code()));
            }
            if (!list.getValue().stream().allMatch(known(list.getKey()))) {
                return Optional.of(Decision.no(UNKNOWN_CHIP, list.getKey().code()));
            }
        }
        return Optional.empty();
    }

    private Predicate<String> known(ChipList list) {
        return switch (list) {
            case SIGNS -> codes(Sign.values());
            case BODY -> codes(BodySign.values());
            case HEALTHY -> codes(HealthySign.values());
            case WITHDRAWAL -> codes(WithdrawalSign.values());
            case STUCK -> codes(StuckThought.values());
            case CONTEXT -> codes(ContextChip.values());
            case TONES -> codes(Tone.values());
            case PRACTICES -> ids(plans.practices().known().keySet(), PracticeId::value);
            case PATTERNS -> ids(plans.patterns().known().keySet(), PatternId::value);
        };
    }

    private static Predicate<String> codes(Coded[] words) {
        return ids(Arrays.asList(words), Coded::code);
    }

    private static <T> Predicate<String> ids(Collection<T> of, Function<T, String> text) {
        return of.stream().map(text).collect(Collectors.toSet())::contains;
    }

    private static boolean twice(List<?> all) {
        return new HashSet<>(all).size() < all.size();
    }
}
