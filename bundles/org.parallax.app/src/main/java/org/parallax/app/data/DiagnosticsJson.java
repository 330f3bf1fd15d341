package org.parallax.app.data;

import java.util.List;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.report.data.JsonText;

/** Diagnostics as JSON: {@code {"diagnostics": [{"file", "line", "column", "offset", "length", "severity", "code", "message"}]}}. */
public final class DiagnosticsJson {

    private DiagnosticsJson() {}

    /** The whole document; equal diagnostics give equal text. */
    public static String of(List<Diagnostic> diagnostics) {
        var json = new JsonText();
        json.object(root -> root.name("diagnostics").array(diagnostics, (each, diagnostic) -> each.object(o -> o
                .member("file", diagnostic.file())
                .member("line", diagnostic.line())
                .member("column", diagnostic.column())
                .member("offset", diagnostic.offset())
                .member("length", diagnostic.length())
                .member("severity", diagnostic.severity().word())
                .member("code", diagnostic.code())
                .member("message", diagnostic.message()))));
        return json.text();
    }
}
