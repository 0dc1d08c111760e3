//! One task writes all events: what waits when it is free goes into one transaction, so
//! that many agentes share one wait for the disk. Each is answered after the commit.

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::time::sleep;
use trame_dsl::call::event::Event;
use uuid::Uuid;

use super::alert::{self, NewAlert};
use super::contact::ContactState;
use super::db::{Db, Tx};
use super::{StoreError, call};

/// How many events can wait; more make their senders wait.
const QUEUE: usize = 4096;
/// The most that one transaction takes.
const BATCH: usize = 256;
/// How often a batch is written again, when only the moment was bad.
const RETRIES: u32 = 8;
/// How long before the first time; each other waits twice as long, five seconds in all.
const WAIT: Duration = Duration::from_millis(20);

/// An event to store, with what it changes beside it.
#[derive(Debug)]
pub struct Append {
    /// The call.
    pub call: Uuid,
    /// Its place, from 1.
    pub seq: i64,
    /// The sender's own number for this request.
    pub request: String,
    /// The account of who did it.
    pub agent: Option<Uuid>,
    /// What happened.
    pub event: Event,
    /// When.
    pub at: i64,
    /// Alerts that it raised.
    pub alerts: Vec<NewAlert>,
    /// What becomes of the call and of the person, when it ends.
    pub ending: Option<Ending>,
}

/// The end of a call.
#[derive(Clone, Debug)]
pub struct Ending {
    /// How it ended.
    pub outcome: String,
    /// What the person becomes.
    pub state: ContactState,
    /// When she can be called again.
    pub due_at: Option<i64>,
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// It is stored.
    Stored,
    /// The same request had stored it already.
    Already,
    /// Another event has its place: the sender did not know of it.
    Conflict,
}

type Answer = oneshot::Sender<Result<Appended, StoreError>>;

enum Message {
    Append(Box<Append>, Answer),
    Stop(oneshot::Sender<()>),
}

/// Where events are handed in.
#[derive(Clone, Debug)]
pub(super) struct Writer {
    queue: mpsc::Sender<Message>,
}

impl Writer {
    /// Starts the task.
    pub(super) fn start(db: Db) -> Self {
        let (queue, receiver) = mpsc::channel(QUEUE);
        tokio::spawn(run(db, receiver));
        Self { queue }
    }

    /// Hands in an event and waits until it is on disk.
    pub(super) async fn append(&self, append: Append) -> Result<Appended, StoreError> {
        let (answer, answered) = oneshot::channel();
        let message = Message::Append(Box::new(append), answer);
        self.queue
            .send(message)
            .await
            .map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }

    /// Lets the task finish what waits, and end.
    pub(super) async fn stop(&self) {
        let (done, finished) = oneshot::channel();
        if self.queue.send(Message::Stop(done)).await.is_ok() {
            // An error only says that the task had ended before.
            finished.await.unwrap_or_default();
        }
    }
}

async fn run(db: Db, mut queue: mpsc::Receiver<Message>) {
    let mut messages = Vec::with_capacity(BATCH);
    // Takes what is there and does not wait for more: a lone event is written at once.
    while queue.recv_many(&mut messages, BATCH).await > 0 {
        let mut batch = Vec::with_capacity(messages.len());
        let mut stops = Vec::new();
        for message in messages.drain(..) {
            match message {
                Message::Append(append, answer) => batch.push((append, answer)),
                Message::Stop(done) => stops.push(done),
            }
        }
        write(&db, batch).await;
        if !stops.is_empty() {
            queue.close();
        }
        for done in stops {
            done.send(()).unwrap_or_default();
        }
    }
}

/// Writes a batch in one transaction. When one event spoils it, each is written in its own, so that
/// only the guilty one fails.
async fn write(db: &Db, mut batch: Vec<(Box<Append>, Answer)>) {
    if batch.is_empty() {
        return;
    }
    // Nodes that take the calls' rows in one order never wait for each other in a circle.
    batch.sort_by_key(|(append, _)| append.call);
    let (items, answers): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
    let results = match patiently(db, &items).await {
        Ok(stored) => stored.into_iter().map(Ok).collect(),
        Err(error) if error.is_passing() => {
            tracing::error!(%error, "events could not be stored");
            items.iter().map(|_| Err(StoreError::Closed)).collect()
        }
        Err(error) => {
            tracing::warn!(%error, "a batch of events is written again one by one");
            apart(db, &items).await
        }
    };
    for (answer, result) in answers.into_iter().zip(results) {
        // Whoever asked may have gone; what is stored is stored.
        answer.send(result).unwrap_or_default();
    }
}

/// Writes them together, and again while only the moment was bad: another node in the way, a server
/// that restarts. A commit whose answer was lost is found again by its requests.
async fn patiently(db: &Db, items: &[Box<Append>]) -> Result<Vec<Appended>, StoreError> {
    let mut wait = WAIT;
    for _ in 0..RETRIES {
        match together(db, items).await {
            Err(error) if error.is_passing() => {
                tracing::warn!(%error, "events are written again");
                sleep(wait).await;
                wait *= 2;
            }
            done => return done,
        }
    }
    together(db, items).await
}

async fn together(db: &Db, items: &[Box<Append>]) -> Result<Vec<Appended>, StoreError> {
    let mut tx = db.begin().await?;
    let mut results = Vec::with_capacity(items.len());
    for item in items {
        results.push(store(&mut tx, item).await?);
    }
    tx.commit().await?;
    Ok(results)
}

async fn apart(db: &Db, items: &[Box<Append>]) -> Vec<Result<Appended, StoreError>> {
    let mut results = Vec::with_capacity(items.len());
    for item in items.chunks(1) {
        let stored = patiently(db, item).await;
        results.push(stored.and_then(|mut one| one.pop().ok_or(StoreError::Closed)));
    }
    results
}

async fn store(tx: &mut Tx, item: &Append) -> Result<Appended, StoreError> {
    if !call::insert_event(&mut *tx, item).await? {
        let already = call::has_request(&mut *tx, item.call, &item.request).await?;
        return Ok(if already {
            Appended::Already
        } else {
            Appended::Conflict
        });
    }
    for raised in &item.alerts {
        alert::insert(&mut *tx, item.call, raised, item.at).await?;
    }
    if let Event::TakenOver { agent } = &item.event {
        call::set_agent(&mut *tx, item.call, item.agent, agent).await?;
    }
    if let Some(ending) = &item.ending {
        call::end(&mut *tx, item.call, ending, item.at).await?;
    }
    Ok(Appended::Stored)
}
