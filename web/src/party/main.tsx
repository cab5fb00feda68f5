import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { linkIn } from './link.ts';
import './party.css';
import { applyTextSize } from './text-size.tsx';

applyTextSize();
const place = document.getElementById('page');
if (place)
  createRoot(place).render(
    <StrictMode>
      <App link={linkIn(location.pathname)} />
    </StrictMode>,
  );
