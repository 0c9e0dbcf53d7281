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

    private static final String CASE =
            "{`meta`: {`role`: {`required`: {`rci`: [`rci`]}, `rival`: {`rci`: [`other`]}}}, `cases`: [{`id`: `a`, `kind`: `rci`,"
                    + " `x1`: 1, `x2`: 3, `sd`: 2, `rel`: 0.5, `expect`: {`%s`: {`value`: {`se`: %s}}}}]}";

    @ParameterizedTest
    @CsvSource({"rci, 1.4142135623730951, 0, 1", "rci, 1.42, 1, 0", "unheardOf, 1, 1, 0", "other, 1, 0, 0"})
    void a_wrong_value_and_a_statistic_without_a_role_are_found(
            String statistic, String value, int differences, int agree) throws JsonProcessingException {
        var file = new ObjectMapper().readTree(CASE.formatted(statistic, value).replace('`', '"'));
        Agreement agreement = GoldenTest.run(new GoldenTest.OracleFile("planted", file));
        assertEquals(differences, agreement.differences().size());
        assertEquals(agree, agreement.values());
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
