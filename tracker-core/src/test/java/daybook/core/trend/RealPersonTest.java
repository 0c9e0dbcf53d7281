package daybook.core.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.finding.OracleClaims;
import daybook.core.finding.TrendAnswer;
import daybook.core.finding.TrendClaims;
import daybook.core.finding.TrendQuestion;
import daybook.core.word.Daily;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The diary of a real person (esm/SOURCES.txt): one measure rises, another stays, and both must be said. */
class RealPersonTest {
    private static final LocalDate BEFORE_DAY_ONE = LocalDate.of(2012, 8, 12);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yy");

    private static InputStream resource(String name) {
        return RealPersonTest.class.getResourceAsStream(name);
    }

    private static List<String[]> rows() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(resource("/esm/ESMdata.csv"), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.replace("\"", "").split(",", -1)).toList();
        }
    }

    private static Series series(JsonNode recipe, List<String[]> rows) {
        List<String> head = Arrays.asList(rows.getFirst());
        var columns = new ArrayList<Integer>();
        recipe.get("columns").forEach(c -> columns.add(head.indexOf(c.asText())));
        SortedMap<Integer, List<Double>> days = new TreeMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            columns.stream()
                    .map(c -> row[c])
                    .filter(v -> !v.equals("NA"))
                    .mapToDouble(Double::parseDouble)
                    .average()
                    .ifPresent(v -> days.computeIfAbsent(day(row[1]), d -> new ArrayList<>())
                            .add(v));
        }
        boolean weeks = recipe.get("unit").asText().equals("week");
        Daily rule = recipe.get("day").asText().equals("mean") ? Daily.MEAN : Daily.FIRST;
        return Series.of(
                weeks ? Unit.WEEK : Unit.DAY,
                days.keySet().stream().mapToInt(d -> weeks ? (d - 1) / 7 : d).toArray(),
                days.values().stream()
                        .mapToDouble(v -> DayValues.of(rule, v).toOptional().orElseThrow())
                        .toArray());
    }

    private static int day(String date) {
        return (int) (LocalDate.parse(date, DATE).toEpochDay() - BEFORE_DAY_ONE.toEpochDay());
    }

    private static Object answer(String statistic, Series series) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("unit", series.unit() == Unit.WEEK ? "week" : "day");
        for (int i = 0; i < series.size(); i++) {
            json.withArray("t").add(series.t(i));
            json.withArray("x").add(series.x(i));
        }
        return OracleAnswers.to("series", statistic).orElseThrow().apply(new OracleCase(json));
    }

    @Test
    void the_depression_score_rises_and_positive_feeling_stays_about_the_same() throws IOException {
        List<String[]> rows = rows();
        var agreement = new Agreement();
        var family = new ArrayList<TrendQuestion>();
        JsonNode recipes =
                new ObjectMapper().readTree(resource("/oracle/esm.json")).get("series");
        for (JsonNode recipe : recipes) {
            Series series = series(recipe, rows);
            assertEquals(recipe.get("n").intValue(), series.size());
            recipe.get("expect")
                    .properties()
                    .forEach(e -> agreement.compare(e.getKey(), e.getValue(), answer(e.getKey(), series), 1e-8));
            family.add(new TrendQuestion(series, recipe.get("minStep").doubleValue(), List.of()));
        }
        List<TrendAnswer> answers = TrendClaims.of(family);
        for (int i = 0; i < answers.size(); i++) {
            JsonNode recipe = recipes.get(i);
            agreement.compare(
                    recipe.get("name").asText(), recipe.get("claim"), OracleClaims.words(answers.get(i)), 1e-8);
        }
        assertEquals(List.of(), agreement.differences());
        assertTrue(agreement.values() > 40, "only " + agreement.values() + " compared");
    }
}
