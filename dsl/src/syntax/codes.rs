//! The codes of the faults that reading can find. Each is a message of `locales/*/diagnostics.ftl`.

macro_rules! codes {
    ($($name:ident = $code:literal)*) => {
        $(pub(crate) const $name: &str = $code;)*
        /// Every code, so that a test can prove that each has its sentence.
        pub const ALL: &[&str] = &[$($code),*];
    };
}

codes! {
    // The file and its lines.
    NOT_UTF8 = "not-utf8"
    FILE_TOO_LARGE = "file-too-large"
    CONTROL_CHARACTER = "control-character"
    LINE_TOO_LONG = "line-too-long"
    TEXT_TOO_LONG = "text-too-long"
    TOO_MANY_FAULTS = "too-many-faults"
    // Layout.
    TAB_INDENTATION = "tab-indentation"
    NBSP_INDENTATION = "nbsp-indentation"
    MISALIGNED = "misaligned"
    MISPLACED = "misplaced"
    TOO_MANY_LEVELS = "too-many-levels"
    EMPTY_BLOCK = "empty-block"
    LINE_AFTER_END = "line-after-end"
    // Keywords and what follows them.
    UNKNOWN_KEYWORD = "unknown-keyword"
    UNKNOWN_LINE = "unknown-line"
    BAD_DASH = "bad-dash"
    BAD_ARROW = "bad-arrow"
    COMMENT_AFTER = "comment-after"
    EXTRA_WORDS = "extra-words"
    MISSING_COLON = "missing-colon"
    MISSING_EQUALS = "missing-equals"
    WRONG_EQUALS = "wrong-equals"
    MISSING_TITLE = "missing-title"
    MISSING_SI = "missing-si"
    BAD_PATH = "bad-path"
    // Names.
    MISSING_NAME = "missing-name"
    BAD_NAME = "bad-name"
    NAME_TOO_LONG = "name-too-long"
    RESERVED_NAME = "reserved-name"
    // Statements.
    ELSE_WITHOUT_IF = "else-without-if"
    NESTED_ROSTER = "nested-roster"
    ROSTER_WITHOUT_LIMIT = "roster-without-limit"
    MISSING_TIMES = "missing-times"
    MISSING_SERVICE = "missing-service"
    BAD_PRIORITY = "bad-priority"
    ALERT_WITHOUT_NOTE = "alert-without-note"
    MISSING_TEXT = "missing-text"
    MISSING_OUTCOME = "missing-outcome"
    ARROW_BEFORE_END = "arrow-before-end"
    // Questions.
    MISSING_TYPE = "missing-type"
    UNKNOWN_TYPE = "unknown-type"
    BAD_SCALE = "bad-scale"
    UNKNOWN_OPTION = "unknown-option"
    EMPTY_OPTION = "empty-option"
    MISSING_COMMA = "missing-comma"
    BAD_COUNT = "bad-count"
    BAD_BOUNDS = "bad-bounds"
    DUPLICATE_OPTION = "duplicate-option"
    OPTION_CONFLICT = "option-conflict"
    DUPLICATE_DEFAULT = "duplicate-default"
    WRONG_ORDER = "wrong-order"
    // Answers.
    MISSING_CODE = "missing-code"
    BAD_CODE = "bad-code"
    RESERVED_CODE = "reserved-code"
    MISSING_LABEL = "missing-label"
    LABEL_TWICE = "label-twice"
    UNKNOWN_MARK = "unknown-mark"
    UNCLOSED_MARK = "unclosed-mark"
    DUPLICATE_MARK = "duplicate-mark"
    MARK_AFTER_TARGET = "mark-after-target"
    ARROW_IN_LABEL = "arrow-in-label"
    MISSING_TARGET = "missing-target"
    // Expressions.
    MISSING_VALUE = "missing-value"
    MISSING_OPERATOR = "missing-operator"
    UNEXPECTED = "unexpected"
    UNCLOSED_PARENTHESIS = "unclosed-parenthesis"
    UNOPENED_PARENTHESIS = "unopened-parenthesis"
    UNCLOSED_QUOTE = "unclosed-quote"
    BAD_QUOTES = "bad-quotes"
    WRONG_SIGN = "wrong-sign"
    CHAINED_COMPARISON = "chained-comparison"
    MISPLACED_NOT = "misplaced-not"
    UNKNOWN_FUNCTION = "unknown-function"
    AMBIGUOUS_COMMA = "ambiguous-comma"
    DECIMAL_COMMA = "decimal-comma"
    NUMBER_TOO_LONG = "number-too-long"
    BAD_DATE = "bad-date"
    BAD_TIME = "bad-time"
    NOT_A_LIST = "not-a-list"
    NOT_A_CODE = "not-a-code"
    EXPRESSION_TOO_DEEP = "expression-too-deep"
    // Scenarios.
    BAD_TURN = "bad-turn"
    BAD_LANGUAGE = "bad-language"
    ABSENT_END = "absent-end"
    UNQUOTED_TEXT = "unquoted-text"
}
