package daybook.app.rest;

import java.util.List;

/** What each route is for: a test finds that these are the routes there are. */
final class ApiRoutes {
    /**
     * @param query names of what may stand behind the question mark, with * behind what must
     * @param body media type and shape of what is sent, or nothing
     * @param answers status, media type and shape of what comes back
     */
    record Route(String method, String path, String what, String query, String body, String... answers) {}

    private static final String PDF = "200 application/pdf -";

    private ApiRoutes() {}

    static final List<Route> ALL = List.of(
            new Route("GET", "/status", "Whether the journal is unlocked.", "", "", "200 json Status"),
            new Route(
                    "POST",
                    "/unlock",
                    "Unlocks the journal. The body is the passphrase itself.",
                    "",
                    "text/plain -",
                    "200 json Status",
                    "403 problem -",
                    "429 problem -"),
            new Route("POST", "/lock", "Locks the journal, in the browser too.", "", "", "204 - -"),
            new Route(
                    "POST",
                    "/entries",
                    "Logs one entry, or up to 500 as one save: all or none.",
                    "",
                    "json OneOrSeveral",
                    "201 json OneOrSeveral",
                    "200 json OneOrSeveral",
                    "409 problem -"),
            new Route(
                    "GET",
                    "/entries",
                    "Entries by their own calendar day; with history also what was corrected or taken back.",
                    "from to kind person history",
                    "",
                    "200 json Entries"),
            new Route("GET", "/entries/{id}", "One entry with its history.", "", "", "200 json Entry", "404 problem -"),
            new Route(
                    "POST",
                    "/entries/{id}/correction",
                    "The whole new entry; the old one stays in the history.",
                    "",
                    "json Entry",
                    "200 json Entry",
                    "404 problem -",
                    "409 problem -"),
            new Route(
                    "POST",
                    "/entries/{id}/retraction",
                    "Takes an entry back; it stays in the history.",
                    "",
                    "json? Reason",
                    "200 json Entry",
                    "404 problem -"),
            new Route(
                    "POST",
                    "/undo",
                    "Takes back the whole last save made by hand.",
                    "",
                    "",
                    "200 json Undone",
                    "409 problem -"),
            new Route(
                    "POST",
                    "/lines",
                    "Saves what a few words say, as the command line does.",
                    "",
                    "json Line",
                    "201 json Kept",
                    "200 json Kept"),
            new Route("GET", "/{list}", "All of a list.", "", "", "200 json Lists"),
            new Route("GET", "/{list}/{id}", "One of a list.", "", "", "200 json Listed", "404 problem -"),
            new Route(
                    "PUT",
                    "/{list}/{id}",
                    "How a thing of a list shall be. Sent twice, the second changes nothing.",
                    "",
                    "json Listed",
                    "201 json Listed",
                    "200 json Listed",
                    "409 problem -"),
            new Route(
                    "POST",
                    "/boundaries/{id}/versions",
                    "A next version of a boundary.",
                    "",
                    "json Version",
                    "201 json boundaries",
                    "200 json boundaries",
                    "404 problem -"),
            new Route(
                    "POST",
                    "/boundaries/{id}/retirement",
                    "Retires a boundary, today or on a day.",
                    "",
                    "json? On",
                    "200 json boundaries",
                    "404 problem -"),
            new Route(
                    "POST",
                    "/experiments/{id}/end",
                    "Ends an experiment, today or on a day.",
                    "",
                    "json? On",
                    "200 json experiments",
                    "404 problem -",
                    "409 problem -"),
            new Route(
                    "GET",
                    "/facts",
                    "The numbers of a period, with n, interval and how strongly each may be said.",
                    "period*",
                    "",
                    "200 json -"),
            new Route("POST", "/reports", "The report of a period.", "", "json Report", PDF),
            new Route("GET", "/reports/{id}", "An issued report, as it was made.", "", "", PDF, "404 problem -"),
            new Route(
                    "POST",
                    "/summary",
                    "What is shown to a therapist. A password is told once, in the header Daybook-Password.",
                    "",
                    "json Summary",
                    PDF),
            new Route(
                    "POST",
                    "/import",
                    "Brings in a journal file, or as parts a CSV and its map.",
                    "format zone dryRun",
                    "any -",
                    "200 json Brought",
                    "409 problem -"),
            new Route(
                    "GET",
                    "/export",
                    "The whole journal as one file, or as tables in one archive.",
                    "format",
                    "",
                    "200 json -"),
            new Route("GET", "/proof", "What the journal can be held to later.", "", "", "200 json Head"),
            new Route(
                    "POST",
                    "/proof/check",
                    "Whether the journal is unchanged since a head was given out.",
                    "",
                    "json Check",
                    "200 json Checked"));
}
