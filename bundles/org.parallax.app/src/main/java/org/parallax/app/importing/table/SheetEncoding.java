package org.parallax.app.importing.table;

import org.parallax.dsl.loading.TextFile;
import org.parallax.projection.result.Outcome;

/** The text of a table, which is UTF-8 as texts of the language are. What it is instead is said with the cure in a spreadsheet. */
final class SheetEncoding {

    private static final String CURE = "save it from the spreadsheet as \"CSV UTF-8\"";

    private SheetEncoding() {}

    static Outcome<String> text(String file, byte[] bytes) {
        return isWorkbook(bytes)
                ? new Outcome.Rejected<>(file + " is a workbook and no table in plain text; " + CURE)
                : text(file, TextFile.decode(bytes));
    }

    private static Outcome<String> text(String file, TextFile read) {
        return switch (read) {
            case TextFile.Text(var text) -> new Outcome.Completed<>(text);
            case TextFile.Refused(var code, var message, var line) -> new Outcome.Rejected<>(file + ":" + line + ": " + switch (code) {
                case FILE_ENCODING -> "the text is not in UTF-8, which signs such as é or 日 need; " + CURE;
                case FILE_BINARY -> "there is a byte here that no text has; " + CURE;
                default -> message;
            });
        };
    }

    /** Workbooks are archives. */
    private static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
