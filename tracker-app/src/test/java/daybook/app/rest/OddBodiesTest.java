package daybook.app.rest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies with bytes exchanged, cut or doubled, from a seed: whatever comes, it is taken or it is a no, and never a fault. */
class OddBodiesTest extends ApiCase {
    private static final int EACH = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void never_end_in_a_fault(long seed) {
        Random random = new Random(seed);
        List<String> paths =
                List.of("entries", "lines", "people/o1", "boundaries/o1", "proof/check", "reports", "import");
        for (int i = 0; i < EACH; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            String body = mangled(body(path), random);
            Got got = send(path.contains("/o") ? "PUT" : "POST", path, "application/json", body);
            assertTrue(got.status() < 500, () -> path + " " + got.status() + " for\n" + body);
        }
    }

    private static String body(String path) {
        return switch (path) {
            case "entries" ->
                contact(
                        "odd",
                        "\"after\":-1,\"signs\":[\"felt-heard\"],\"measures\":{\"m\":1},\"pattern\":{\"id\":\"t\"}");
            case "lines" ->
                "{\"command\":\"log\",\"words\":[\"heavy\",\"@alex\"],\"id\":\"o\",\"zone\":\"Europe/Berlin\"}";
            case "people/o1" -> "{\"alias\":\"Odd\",\"kind\":\"friend\",\"supporter\":true}";
            case "boundaries/o1" ->
                "{\"versions\":[{\"from\":\"2026-01-01\",\"kind\":\"time\",\"limit\":\"x\",\"people\":[\"p1\"]}]}";
            case "proof/check" -> "{\"size\":3,\"head\":\"3 BQ4X-MYD7-0SCT-KBAN-KJVG-3QPS-MANS-V0HT\"}";
            case "reports" -> "{\"period\":\"1999-02\",\"paper\":\"a4\"}";
            default -> "{\"format\":\"daybook-journal\",\"version\":1,\"people\":[],\"entries\":[{\"id\":\"q\"}]}";
        };
    }

    private static String mangled(String body, Random random) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String odd = "{}[]\":,0-9e.\\u\0 é";
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, odd.charAt(random.nextInt(odd.length())));
                case 1 -> text.insert(at, odd.charAt(random.nextInt(odd.length())));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 12)));
                default -> text.deleteCharAt(at);
            }
        }
        return text.toString();
    }
}
