//! Three-valued logic, arithmetic, functions.

use rust_decimal::Decimal;
use time::macros::{date, time};

use super::draft::{Draft, code, codes, lit, num, op, text, var};
use crate::call::Call;
use crate::call::scope::View;
use crate::name::Name;
use crate::script::{Expr, Function, Known, Operator, Type, number};
use crate::value::{Answer, Value};

/// A call where `dk` is `nsp`, `no` is `refus`, `five` is 5, `freins` is {a, c}, and `late` is not asked.
fn call() -> Call {
    let mut draft = Draft::new();
    draft.step("e");
    draft.ask("dk", Type::Integer);
    draft.ask("no", Type::YesNo);
    draft.ask("five", Type::Integer);
    let list = draft.list("freins", &["a", "b", "c"]);
    draft.ask("freins", Type::Multiple(list));
    let unknown = op(Operator::Greater, var(0), num(3));
    draft.compute("condition", Type::YesNo, unknown);
    draft.ask("late", Type::Integer);
    draft.end("complet");
    let mut call = draft.call();
    call.none("dk", Answer::DontKnow).unwrap();
    call.none("no", Answer::Refused).unwrap();
    call.said("five", number(5))
        .said("freins", codes(&["a", "c"]));
    call
}

const DK: u32 = 0;
const NO: u32 = 1;
const FIVE: u32 = 2;
const FREINS: u32 = 3;
const CONDITION: u32 = 4;
const LATE: u32 = 5;

fn value(expr: &Expr) -> Option<Value> {
    let call = call();
    let view = View::new(&call, None);
    view.eval(expr).map(std::borrow::Cow::into_owned)
}

fn truth(expr: &Expr) -> Option<bool> {
    View::new(&call(), None).truth(expr)
}

fn boxed(make: fn(Box<Expr>) -> Expr, id: u32) -> Expr {
    make(Box::new(var(id)))
}

fn function(function: Function, arguments: Vec<Expr>) -> Option<Value> {
    value(&Expr::Call(function, arguments))
}

#[test]
fn unknown_is_neither_true_nor_false() {
    let unknown = || op(Operator::Equal, var(DK), num(1));
    let yes = || op(Operator::Equal, var(FIVE), num(5));
    let no = || op(Operator::Less, var(FIVE), num(5));
    assert_eq!(truth(&unknown()), None);
    assert_eq!(truth(&Expr::Not(Box::new(unknown()))), None);
    assert_eq!(truth(&op(Operator::And, no(), unknown())), Some(false));
    assert_eq!(truth(&op(Operator::And, unknown(), no())), Some(false));
    assert_eq!(truth(&op(Operator::And, yes(), unknown())), None);
    assert_eq!(truth(&op(Operator::Or, unknown(), yes())), Some(true));
    assert_eq!(truth(&op(Operator::Or, no(), unknown())), None);
    assert_eq!(truth(&op(Operator::Different, var(LATE), num(1))), None);
    assert_eq!(
        truth(&Expr::In(Box::new(var(FIVE)), vec![var(DK), num(5)])),
        Some(true)
    );
    assert_eq!(
        truth(&Expr::In(Box::new(var(FIVE)), vec![var(DK), num(6)])),
        None
    );
    assert_eq!(
        truth(&Expr::In(Box::new(var(FIVE)), vec![num(6)])),
        Some(false)
    );
    assert_eq!(
        truth(&Expr::Contains(Box::new(var(FREINS)), Name::new("c"))),
        Some(true)
    );
    assert_eq!(
        truth(&Expr::Contains(Box::new(var(FREINS)), Name::new("b"))),
        Some(false)
    );
    assert_eq!(
        truth(&Expr::Contains(Box::new(var(LATE)), Name::new("b"))),
        None
    );
}

#[test]
fn what_was_answered_is_always_known() {
    assert_eq!(truth(&boxed(Expr::IsDontKnow, DK)), Some(true));
    assert_eq!(truth(&boxed(Expr::IsDontKnow, NO)), Some(false));
    assert_eq!(truth(&boxed(Expr::IsRefused, NO)), Some(true));
    assert_eq!(truth(&boxed(Expr::IsRefused, LATE)), Some(false));
    assert_eq!(truth(&boxed(Expr::Answered, FIVE)), Some(true));
    assert_eq!(truth(&boxed(Expr::Answered, DK)), Some(false));
    assert_eq!(truth(&boxed(Expr::Answered, LATE)), Some(false));
    // A condition is of type `oui non`, and unknown counts as `nsp`.
    assert_eq!(truth(&boxed(Expr::IsDontKnow, CONDITION)), Some(true));
    assert_eq!(truth(&boxed(Expr::Answered, CONDITION)), Some(false));
}

#[test]
fn arithmetic_is_exact_and_unknown_beyond_its_limits() {
    let tenth = |n| lit(Value::Number(Decimal::new(n, 1)));
    assert_eq!(
        value(&op(Operator::Add, tenth(1), tenth(2))),
        Some(Value::Number(Decimal::new(3, 1)))
    );
    assert_eq!(
        value(&op(Operator::Divide, num(7), num(2))),
        Some(Value::Number(Decimal::new(35, 1)))
    );
    assert_eq!(value(&op(Operator::Divide, num(7), num(0))), None);
    assert_eq!(value(&op(Operator::Add, num(7), var(LATE))), None);
    let most = || lit(Value::Number(Decimal::MAX));
    assert_eq!(value(&op(Operator::Multiply, most(), most())), None);
    assert_eq!(value(&op(Operator::Add, most(), most())), None);
    assert_eq!(value(&Expr::Negate(Box::new(var(FIVE)))), Some(number(-5)));
    assert_eq!(
        value(&op(Operator::Join, lit(text("a")), lit(text("b")))),
        Some(text("ab"))
    );
}

#[test]
fn dates_move_by_days() {
    let day = lit(Value::Date(date!(2026 - 12 - 31)));
    assert_eq!(
        value(&op(Operator::Add, day.clone(), num(1))),
        Some(Value::Date(date!(2027 - 01 - 01)))
    );
    assert_eq!(
        value(&op(Operator::Subtract, day.clone(), num(31))),
        Some(Value::Date(date!(2026 - 11 - 30)))
    );
    assert_eq!(value(&op(Operator::Add, day.clone(), num(i64::MAX))), None);
    let today = Expr::Known(Known::AujourdHui);
    assert_eq!(
        function(Function::Jours, vec![day.clone(), today.clone()]),
        Some(number(-30))
    );
    assert_eq!(
        function(Function::Mois, vec![today.clone(), day.clone()]),
        Some(number(0))
    );
    assert_eq!(
        function(Function::Jour, vec![today.clone()]),
        Some(code("mardi"))
    );
    assert_eq!(function(Function::Annee, vec![today]), Some(number(2026)));
    let born = lit(Value::Date(date!(2000 - 12 - 02)));
    assert_eq!(function(Function::Age, vec![born]), Some(number(25)));
    assert_eq!(function(Function::Jours, vec![day, var(LATE)]), None);
    let later = op(
        Operator::Greater,
        lit(Value::Time(time!(11:00))),
        Expr::Known(Known::Maintenant),
    );
    assert_eq!(truth(&later), Some(true));
}

#[test]
fn functions_of_values() {
    assert_eq!(
        function(Function::Longueur, vec![lit(text("été"))]),
        Some(number(3))
    );
    assert_eq!(
        function(Function::Nombre, vec![var(FREINS)]),
        Some(number(2))
    );
    assert_eq!(
        function(Function::Min, vec![num(3), num(-1), num(2)]),
        Some(number(-1))
    );
    assert_eq!(function(Function::Max, vec![num(3), var(DK)]), None);
    let rounded =
        |n: Decimal, places| function(Function::Arrondi, vec![lit(Value::Number(n)), num(places)]);
    assert_eq!(rounded(Decimal::new(25, 1), 0), Some(number(3)));
    assert_eq!(rounded(Decimal::new(-25, 1), 0), Some(number(-3)));
    assert_eq!(
        rounded(Decimal::new(1245, 3), 2),
        Some(Value::Number(Decimal::new(125, 2)))
    );
    assert_eq!(rounded(Decimal::new(250, 0), -2), Some(number(300)));
    assert_eq!(rounded(Decimal::new(250, 0), -200), None);
    let chosen = |condition| function(Function::Si, vec![condition, num(1), num(2)]);
    assert_eq!(chosen(lit(Value::YesNo(true))), Some(number(1)));
    assert_eq!(chosen(var(CONDITION)), Some(number(2)));
}

#[test]
fn values_that_do_not_go_together_are_unknown() {
    assert_eq!(truth(&op(Operator::Equal, num(1), lit(text("1")))), None);
    assert_eq!(
        truth(&op(Operator::Less, lit(text("a")), lit(text("b")))),
        None
    );
    assert_eq!(value(&var(999)), None);
    assert_eq!(value(&Expr::Turn(FIVE, Box::new(num(70_000)))), None);
    assert_eq!(
        truth(&op(
            Operator::Equal,
            lit(Value::YesNo(false)),
            lit(code("non"))
        )),
        Some(true)
    );
}
