//! stub
use crate::syntax::tree::Line;
#[derive(Clone, Debug, Default)]
pub struct Pattern {
    v: Vec<Mention>,
}
#[derive(Clone, Debug)]
pub struct Mention {
    pub name: String,
    pub line: usize,
    pub start: usize,
    pub end: usize,
    pub role: Role,
}
#[derive(Clone, Debug)]
pub enum Role {
    Placeable,
    Selector(Vec<String>),
    FunctionArgument,
}
pub struct PatternFault {
    pub code: &'static str,
    pub line: usize,
    pub start: usize,
    pub end: usize,
    pub args: Vec<(&'static str, String)>,
}
impl Pattern {
    pub fn parse(_l: &[Line]) -> Result<Self, PatternFault> {
        Ok(Self::default())
    }
    pub fn variables(&self) -> &[Mention] {
        &self.v
    }
    pub fn messages(&self) -> &[Mention] {
        &self.v
    }
    pub fn terms(&self) -> &[Mention] {
        &self.v
    }
}
