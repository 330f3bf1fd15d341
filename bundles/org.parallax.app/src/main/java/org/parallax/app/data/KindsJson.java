package org.parallax.app.data;

import java.util.List;
import java.util.Map;
import org.parallax.app.catalogue.KindEntry;
import org.parallax.report.data.JsonText;

/**
 * Event kinds as JSON: {@code {"records": [{"record", "kinds": [{id, title, parameters, about, deed, costlyTo, favours,
 * effects, fading, reasons}]}]}}. A kind that does not say what sort of deed it is has an empty {@code deed}.
 */
public final class KindsJson {

    private KindsJson() {}

    /** The whole document, from the kinds of each record by its name; equal kinds in equal order give equal text. */
    public static String of(Map<String, List<KindEntry>> kinds) {
        var json = new JsonText();
        json.object(root -> root.name("records").array(kinds.entrySet(), (each, record) -> each.object(o -> {
            o.member("record", record.getKey());
            o.name("kinds").array(record.getValue(), KindsJson::kind);
        })));
        return json.text();
    }

    private static void kind(JsonText json, KindEntry kind) {
        json.object(k -> {
            k.member("id", kind.id()).member("title", kind.title());
            k.name("parameters").array(kind.parameters(), JsonText::value);
            k.name("about").array(kind.attributes().about(), JsonText::value);
            k.member("deed", kind.attributes().deed());
            k.name("costlyTo").array(kind.attributes().costlyTo(), JsonText::value);
            k.name("favours").array(kind.attributes().favours(), JsonText::value);
            k.name("effects").array(kind.effects(), JsonText::value);
            k.member("fading", kind.fading());
            k.name("reasons").array(kind.grounds().reasons(), JsonText::value);
            k.name("readings").array(kind.grounds().readings(), JsonText::value);
            k.name("supplied").array(kind.grounds().supplied(), JsonText::value);
        });
    }
}
