package daybook.app.web.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.Pages;
import daybook.core.journal.MeasureTerms;
import daybook.core.word.Better;
import daybook.core.word.Daily;
import daybook.core.word.MeasurePart;
import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresPageTest {
    private static final String PAGE = "settings/measures";
    private final Pages pages = new Pages();

    private static String[] unrest(String... changes) {
        List<String> form = new ArrayList<>(List.of(
                "name", "Unrest", "low", "1", "high", "7", "better", "low", "part", "check-in", "daily", "median"));
        for (int i = 0; i < changes.length; i += 2) {
            form.set(form.indexOf(changes[i]) + 1, changes[i + 1]);
        }
        return form.toArray(String[]::new);
    }

    @Test
    void a_measure_is_defined_and_asked_for_in_the_evening() {
        String after = pages.sent(PAGE, PAGE, unrest());
        assertEquals(
                new MeasureTerms(new OwnWords("Unrest"), 1, 7, Better.LOW, MeasurePart.CHECK_IN, Daily.MEDIAN),
                pages.timeline().measures().getFirst().terms());
        assertTrue(after.contains("Added: Unrest."));
        assertTrue(after.contains("1 to 7, in the evening, low is better"));
        assertTrue(pages.read("evening").contains("name=\"measures["));
        assertFalse(pages.read("").contains("name=\"measures["));
    }

    @Test
    void a_retired_measure_is_no_longer_asked_for() {
        pages.measures();
        assertTrue(pages.read(PAGE + "/unrest").contains("Retire this measure?"));
        String after = pages.sent(PAGE + "/unrest", PAGE + "/unrest/retire");
        assertTrue(after.contains("Retired: Unrest. What was logged stays."));
        assertFalse(pages.timeline().measures().getFirst().live());
        assertFalse(pages.read("evening").contains("name=\"measures["));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | | name | Write something here.",
                "low | | low | Write a number",
                "high | ten | high | Write a number",
                "high | 1 | high | The lowest value has to be below the highest.",
                "better | | better | Choose one.",
                "part | nowhere | part | not one of the choices",
                "daily | | daily | Choose one."
            })
    void what_is_wrong_comes_back_beside_its_field(String field, String value, String at, String sentence) {
        String back = pages.sent(PAGE, PAGE, unrest(field, value == null ? "" : value));
        assertTrue(back.contains("id=\"" + at + "-err\""));
        assertTrue(back.contains(sentence));
        assertEquals(0, pages.timeline().measures().size());
        pages.sent(PAGE, PAGE, unrest());
        assertEquals(1, pages.timeline().measures().size());
    }

    @Test
    void a_name_in_use_and_a_thirteenth_measure_are_refused() {
        for (int i = 0; i < 12; i++) {
            pages.sent(PAGE, PAGE, unrest("name", "Measure " + i));
        }
        assertTrue(pages.sent(PAGE, PAGE, unrest("name", "measure 3")).contains("id=\"name-err\""));
        assertTrue(pages.sent(PAGE, PAGE, unrest()).contains("Twelve measures are in use."));
        assertEquals(12, pages.timeline().measures().size());
    }

    @Test
    void a_measure_that_is_not_there_is_not_found() {
        assertEquals(404, pages.visit().get(PAGE + "/none").status());
    }
}
