package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison behind {@link GoldenTest} notices what it must. */
class AgreementTest {
    private static final Map<String, Object> GOT = Map.of(
            "whole", 3, "real", 2.5, "word", "SHOWN", "flag", true, "none", Optional.empty(), "list", List.of(1, 2));

    private static int differences(String want) throws JsonProcessingException {
        var agreement = new Agreement();
        agreement.compare("case", new ObjectMapper().readTree(want.replace('`', '"')), GOT, 1e-8);
        return agreement.differences().size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{`whole`: 3, `real`: 2.50000002, `word`: `SHOWN`, `flag`: true, `none`: null, `list`: [1, 2]} | 0",
                "{`whole`: 4} | 1",
                "{`whole`: 3.000000001} | 1",
                "{`real`: 2.50000003} | 1",
                "{`word`: `LEANING`} | 1",
                "{`flag`: false} | 1",
                "{`none`: 0} | 1",
                "{`real`: null} | 1",
                "{`list`: [1]} | 1",
                "{`list`: [1, 3]} | 1",
                "{`absent`: 1} | 1",
                "{`absent`: null} | 0",
                "null | 1"
            })
    void what_differs_is_found(String want, int differences) throws JsonProcessingException {
        assertEquals(differences, differences(want));
    }
}
