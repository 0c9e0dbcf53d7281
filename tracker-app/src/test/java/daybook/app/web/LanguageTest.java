package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class LanguageTest {
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.locked(Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT,de;q=0.9,en;q=0.8 | de",
                "fr,de;q=0.5 | de",
                "fr | en",
                "en-GB,de | en",
                " | en",
                "not a language | en"
            })
    void the_first_language_the_browser_asks_for_that_is_spoken_here(String asked, String spoken) {
        Visit visit = served.visit();
        if (asked != null) {
            visit.with("Accept-Language", asked);
        }
        assertTrue(visit.get("/").body().contains("<html lang=\"" + spoken + "\""));
    }
}
