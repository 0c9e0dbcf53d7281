package daybook.app.web.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of a form that nobody touched. */
final class Filled {
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern AREA =
            Pattern.compile("<textarea id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>(.*?)</textarea>", Pattern.DOTALL);

    private Filled() {}

    /** @return names and values, in turn */
    static String[] in(String page) {
        List<String> all = new ArrayList<>();
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            String tag = input.group();
            boolean choice = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
            if (attribute(tag, "name").equals("_csrf") || choice && !tag.contains(" checked")) {
                continue;
            }
            all.add(attribute(tag, "name"));
            all.add(attribute(tag, "value"));
        }
        Matcher area = AREA.matcher(page);
        while (area.find()) {
            all.add(area.group(1));
            all.add(area.group(2).strip());
        }
        return all.toArray(String[]::new);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
