package org.parallax.report.data;

import org.parallax.projection.situation.Series;
import org.parallax.report.record.RecordCurve;
import org.parallax.report.record.RecordDate;

/** The curve of a record as members of its JSON: {@code from, courses, verdicts}. */
final class CurveJson {

    private CurveJson() {}

    static void write(JsonText json, RecordCurve curve) {
        json.member("from", curve.from().toString());
        json.name("courses").array(curve.courses(), (each, course) -> each.object(o -> o
                .member("indicator", course.indicator()).member("label", course.label())
                .member("levels", Series.of(course.levels().stream().mapToDouble(Double::doubleValue).toArray()))));
        json.name("verdicts").array(curve.verdicts(), (each, verdict) -> each.object(o -> {
            o.member("id", verdict.id()).member("sentence", verdict.sentence()).member("indicator", verdict.indicator());
            o.member("date", verdict.date().toString()).member("until", RecordDate.text(verdict.until()));
            DossierJson.citations(o, verdict.citations());
        }));
    }
}
