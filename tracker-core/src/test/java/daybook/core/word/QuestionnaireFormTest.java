package daybook.core.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireFormTest {
    /** Cut points of Spitzer et al. 2006 and Kroenke et al. 2009. */
    @ParameterizedTest
    @CsvSource({
        "GAD_7, 0, MINIMAL",
        "GAD_7, 4, MINIMAL",
        "GAD_7, 5, MILD",
        "GAD_7, 9, MILD",
        "GAD_7, 10, MODERATE",
        "GAD_7, 14, MODERATE",
        "GAD_7, 15, SEVERE",
        "GAD_7, 21, SEVERE",
        "PHQ_8, 4, MINIMAL",
        "PHQ_8, 5, MILD",
        "PHQ_8, 10, MODERATE",
        "PHQ_8, 14, MODERATE",
        "PHQ_8, 15, MODERATELY_SEVERE",
        "PHQ_8, 19, MODERATELY_SEVERE",
        "PHQ_8, 20, SEVERE",
        "PHQ_8, 24, SEVERE"
    })
    void a_sum_has_the_band_its_authors_gave_it(QuestionnaireForm form, int sum, SeverityBand band) {
        assertEquals(band, form.band(sum));
    }

    @Test
    void there_is_no_sum_outside_the_items() {
        assertEquals(21, QuestionnaireForm.GAD_7.most());
        assertEquals(24, QuestionnaireForm.PHQ_8.most());
        assertThrows(IllegalArgumentException.class, () -> QuestionnaireForm.GAD_7.band(22));
        assertThrows(IllegalArgumentException.class, () -> QuestionnaireForm.PHQ_8.band(-1));
    }
}
