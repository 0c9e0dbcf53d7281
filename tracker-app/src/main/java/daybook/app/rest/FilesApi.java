package daybook.app.rest;

import static daybook.app.rest.RestPaths.V1;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.store.Reading;
import daybook.app.transfer.CsvExport;
import daybook.app.transfer.ImportFile;
import daybook.app.transfer.JournalFile;
import daybook.app.transfer.JournalFile.Apart;
import daybook.app.transfer.ReadFile;
import daybook.app.transfer.Remark;
import daybook.core.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Whole files in and out. Nothing of them touches the disk here. */
@RestController
@RequestMapping(V1)
class FilesApi {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    @PostMapping(
            path = "/import",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                "text/csv",
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    ResponseEntity<byte[]> bringIn(
            ApiDesk desk,
            @RequestParam @Nullable String format,
            @RequestParam @Nullable String zone,
            @RequestParam(defaultValue = "false") String dryRun,
            Body body) {
        return bringIn(desk, body.bytes(), request(desk, format, zone, null), dry(dryRun));
    }

    /** With a map: the parts {@code file} and {@code map}. */
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> bringInMapped(
            ApiDesk desk,
            @RequestParam @Nullable String format,
            @RequestParam @Nullable String zone,
            @RequestParam(defaultValue = "false") String dryRun,
            @RequestPart MultipartFile file,
            @RequestPart(required = false) @Nullable MultipartFile map)
            throws IOException {
        String text = map == null ? null : new String(map.getBytes(), StandardCharsets.UTF_8);
        return bringIn(desk, file.getBytes(), request(desk, format, zone, text), dry(dryRun));
    }

    private static boolean dry(String dryRun) {
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw Problem.invalid("dryRun", "not-yes-or-no").stop();
        }
        return dryRun.equals("true");
    }

    private static ImportFile.Request request(
            ApiDesk desk, @Nullable String format, @Nullable String zone, @Nullable String map) {
        return new ImportFile.Request(
                format == null ? null : Asked.code("format", ImportFile.Format.class, format),
                Asked.zone(zone),
                desk.clock().getZone(),
                map);
    }

    private static ResponseEntity<byte[]> bringIn(ApiDesk desk, byte[] file, ImportFile.Request request, boolean dry) {
        Reading now = desk.journal().reading();
        return switch (ImportFile.read(file, request, now.state(), now.timeline(), desk.now())) {
            case ReadFile.Unreadable(ReadFile.Why why, String ignored) ->
                throw Problem.invalid(map(why) ? "map" : "file", code(why)).stop();
            case ReadFile.Plan plan -> {
                if (!dry && ImportFile.send(plan, desk::answered).isPresent()) {
                    throw Problem.of(409, "changed-meanwhile").stop();
                }
                yield Answer.ok(counts(plan));
            }
        };
    }

    /** Which of the two is to be mended. The name of a column or measure is the person's own word, and stays out. */
    private static boolean map(ReadFile.Why why) {
        return why == ReadFile.Why.MAP_WRONG
                || why == ReadFile.Why.MAP_MISSING
                || why == ReadFile.Why.NO_SUCH_COLUMN
                || why == ReadFile.Why.MEASURE_REFUSED;
    }

    private static ObjectNode counts(ReadFile.Plan plan) {
        ObjectNode node = Json.NODES
                .objectNode()
                .put("read", plan.read())
                .put("added", plan.added())
                .put("known", plan.known())
                .put("leftOut", plan.left())
                .put("wishesToDie", plan.wishesToDie());
        ArrayNode remarks = node.putArray("remarks");
        for (Remark remark : plan.remarks()) {
            ObjectNode one = remarks.addObject().put("what", code(remark.what()));
            if (remark.line() > 0) {
                one.put("line", remark.line());
            }
            remark.words().forEach(one.putArray("words")::add);
        }
        return node;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is said beside the file stands in the headers: how many entries, and what stays apart. */
    @GetMapping("/export")
    ResponseEntity<byte[]> export(ApiDesk desk, @RequestParam(defaultValue = "daybook") String format)
            throws IOException {
        Timeline timeline = desk.timeline();
        HttpHeaders beside = new HttpHeaders();
        beside.set("Daybook-Entries", String.valueOf(timeline.entryCount()));
        beside.set(
                "Daybook-Apart",
                JournalFile.leftOut(timeline).stream().map(Apart::code).collect(Collectors.joining(",")));
        boolean tables = format.equals("csv");
        if (!tables && !format.equals("daybook")) {
            throw Problem.invalid("format", "unknown-code").stop();
        }
        return ResponseEntity.ok()
                .headers(beside)
                .contentType(tables ? ZIP : MediaType.APPLICATION_JSON)
                .body(tables ? zip(CsvExport.write(timeline)) : JournalFile.write(timeline, made(desk)));
    }

    private static OffsetDateTime made(ApiDesk desk) {
        return desk.now().truncatedTo(ChronoUnit.SECONDS).atZone(desk.zone()).toOffsetDateTime();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
