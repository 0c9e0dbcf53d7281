package daybook.core.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import daybook.core.finding.Gauge;
import daybook.core.finding.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes are stored for ever. {@code words.txt} may get new ones; a code that stands there is never changed or removed. */
class WordsTest {
    private static Stream<Class<? extends Coded>> vocabularies() {
        return Stream.of(
                Audience.class,
                BestFriend.class,
                Better.class,
                BodySign.class,
                BoundaryKind.class,
                Channel.class,
                Checklist.class,
                ChipList.class,
                ContextChip.class,
                Daily.class,
                DetachmentSign.class,
                Eggshells.class,
                ExtraHelp.class,
                FeelingFrom.class,
                Felt.class,
                FollowThrough.class,
                Gauge.class,
                HealthySign.class,
                Intention.class,
                Look.class,
                MeasurePart.class,
                MyAct.class,
                Paper.class,
                PatternStage.class,
                PersonKind.class,
                PhaseKind.class,
                PracticeKind.class,
                Pressure.class,
                QuestionnaireForm.class,
                RedFlag.class,
                RepairAct.class,
                ReportForm.class,
                Response.class,
                Settled.class,
                SeverityBand.class,
                SharedPart.class,
                Sign.class,
                Source.class,
                StuckThought.class,
                TheirAct.class,
                Tone.class,
                Topic.class,
                UrgeTo.class,
                WithdrawalSign.class);
    }

    private static List<String> codes(Class<? extends Coded> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Coded::code).toList();
    }

    @Test
    void every_code_is_the_one_that_was_stored() throws IOException {
        assertEquals(
                golden(),
                vocabularies()
                        .map(words -> words.getSimpleName() + ": " + String.join(" ", codes(words)))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String golden() throws IOException {
        try (InputStream file = WordsTest.class.getResourceAsStream("words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void no_vocabulary_is_left_out() {
        var found = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("daybook.core").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("RefusalReason")) // has no stored code
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(found, vocabularies().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void codes_are_kebab_case_and_unique_in_their_vocabulary(Class<? extends Coded> vocabulary) {
        List<String> codes = codes(vocabulary);
        for (String code : codes) {
            assertTrue(code.matches("[a-z0-9]+(-[a-z0-9]+)*"), code);
        }
        assertEquals(codes.size(), new TreeSet<>(codes).size());
    }

    @ParameterizedTest
    @EnumSource(Felt.class)
    void a_word_is_found_by_its_code_and_its_step(Felt felt) {
        assertEquals(Optional.of(felt), Coded.of(Felt.class, felt.code()));
        assertEquals(Optional.of(felt), Felt.ofStep(felt.step()));
    }

    @Test
    void an_unknown_code_or_step_names_nothing() {
        assertEquals(Optional.empty(), Coded.of(Felt.class, "HEAVY"));
        assertEquals(Optional.empty(), Felt.ofStep(4));
        assertEquals(Optional.empty(), Felt.ofStep(-4));
        assertEquals(Optional.empty(), Eggshells.ofLevel(4));
        assertEquals(Optional.empty(), Eggshells.ofLevel(-1));
    }

    @Test
    void felt_runs_from_drained_to_restored() {
        assertEquals(
                List.of(-3, -2, -1, 0, 1, 2, 3),
                Arrays.stream(Felt.values()).map(Felt::step).toList());
    }

    @Test
    void walking_on_eggshells_begins_with_weighing_words() {
        assertEquals(
                List.of(Eggshells.WEIGHED_MY_WORDS, Eggshells.SILENCED_MYSELF),
                Arrays.stream(Eggshells.values()).filter(Eggshells::walked).toList());
        assertEquals(Optional.of(Eggshells.SILENCED_MYSELF), Eggshells.ofLevel(3));
    }

    @Test
    void a_wobble_is_held_and_safety_and_choice_are_never_counted() {
        assertEquals(
                List.of(MyAct.HELD_STEADY, MyAct.HELD_WOBBLE),
                Arrays.stream(MyAct.values()).filter(MyAct::held).toList());
        assertEquals(
                List.of(MyAct.HELD_STEADY, MyAct.HELD_WOBBLE, MyAct.GAVE_WAY),
                Arrays.stream(MyAct.values()).filter(MyAct::counted).toList());
    }
}
