import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTextSize } from '#web/party/text-size';
import '#web/party/party.css';
import { App } from './app.tsx';

applyTextSize();
const place = document.getElementById('page');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
