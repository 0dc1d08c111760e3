//! Operators of two known operands.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::calendar;
use crate::script::Operator;
use crate::value::Value;

/// `a op b`; none when it cannot be computed: overflow, division by zero, types that do not go together.
pub(super) fn apply(operator: Operator, left: &Value, right: &Value) -> Option<Value> {
    let ordered = |holds: fn(Ordering) -> bool| compare(left, right).map(holds).map(Value::YesNo);
    match operator {
        Operator::Equal => equal(left, right).map(Value::YesNo),
        Operator::Different => equal(left, right).map(|same| Value::YesNo(!same)),
        Operator::Less => ordered(Ordering::is_lt),
        Operator::LessOrEqual => ordered(Ordering::is_le),
        Operator::Greater => ordered(Ordering::is_gt),
        Operator::GreaterOrEqual => ordered(Ordering::is_ge),
        Operator::Join => join(left, right),
        Operator::Add => add(left, right),
        Operator::Subtract => subtract(left, right),
        Operator::Multiply => numbers(left, right, Decimal::checked_mul),
        Operator::Divide => numbers(left, right, Decimal::checked_div),
        // Both are three-valued: `eval` computes them without knowing both operands.
        Operator::Or | Operator::And => None,
    }
}

/// Whether two values are the same; none when their types do not go together.
pub(in crate::call) fn equal(left: &Value, right: &Value) -> Option<bool> {
    match (left, right) {
        (Value::YesNo(holds), Value::Code(code)) | (Value::Code(code), Value::YesNo(holds)) => {
            Some(*code == if *holds { "oui" } else { "non" })
        }
        (Value::Number(left), Value::Number(right)) => Some(left == right),
        _ if std::mem::discriminant(left) == std::mem::discriminant(right) => Some(left == right),
        _ => None,
    }
}

/// The order of two numbers or hours.
pub(in crate::call) fn compare(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => Some(left.cmp(right)),
        (Value::Date(left), Value::Date(right)) => Some(left.cmp(right)),
        (Value::Time(left), Value::Time(right)) => Some(left.cmp(right)),
        _ => None,
    }
}

/// A sum, as `somme` needs it too.
pub(super) fn add(left: &Value, right: &Value) -> Option<Value> {
    match (left, right) {
        (Value::Date(date), Value::Number(days)) | (Value::Number(days), Value::Date(date)) => {
            calendar::shifted(*date, *days).map(Value::Date)
        }
        _ => numbers(left, right, Decimal::checked_add),
    }
}

fn subtract(left: &Value, right: &Value) -> Option<Value> {
    match (left, right) {
        (Value::Date(date), Value::Number(days)) => {
            calendar::shifted(*date, -*days).map(Value::Date)
        }
        _ => numbers(left, right, Decimal::checked_sub),
    }
}

fn join(left: &Value, right: &Value) -> Option<Value> {
    match (left, right) {
        (Value::Text(left), Value::Text(right)) => Some(Value::Text(format!("{left}{right}"))),
        _ => None,
    }
}

/// A number of at most 28 digits from two; trailing zeros are dropped, so that one number has one form.
fn numbers(
    left: &Value,
    right: &Value,
    compute: fn(Decimal, Decimal) -> Option<Decimal>,
) -> Option<Value> {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            Some(Value::Number(compute(*left, *right)?.normalize()))
        }
        _ => None,
    }
}
